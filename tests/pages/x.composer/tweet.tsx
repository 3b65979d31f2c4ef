import { Avatar } from '../site/avatar';
import { Icon } from '../site/icon';

export interface TweetProps {
  post: { name: string; handle: string; when: string; text: string };
  tint: number;
}

export const Tweet = ({ post, tint }: TweetProps) => (
  <article className="x-tweet" data-testid="tweet">
    <Avatar name={post.name} tint={tint} />
    <div>
      <div className="x-names">
        <b>{post.name}</b> <span>@{post.handle}</span> <span>· {post.when}</span>
      </div>
      <div data-testid="tweetText">{post.text}</div>
      <div className="x-actions">
        <Icon name="comment" size={18} />
        <Icon name="heart" size={18} />
        <Icon name="save" size={18} />
        <Icon name="share" size={18} />
      </div>
    </div>
  </article>
);
