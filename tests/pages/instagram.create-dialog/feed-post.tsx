import { Avatar } from '../site/avatar';
import { Icon } from '../site/icon';
import { words } from '../site/switches';

interface FeedPostProps {
  post: { name: string; handle: string; when: string; text: string; picture: string };
  tint: number;
}

/** A post of the feed; its box for a comment is a plain textarea. */
export const FeedPost = ({ post, tint }: FeedPostProps) => (
  <article>
    <div className="ig-author">
      <Avatar name={post.name} tint={tint} size={32} /> <span>{post.handle}</span> <small>· {post.when}</small>
    </div>
    <img src={post.picture} alt="" />
    <div className="ig-actions">
      <Icon name="heart" /> <Icon name="comment" /> <Icon name="share" />
    </div>
    <p>
      <b>{post.handle}</b> {post.text}
    </p>
    <form onSubmit={(event) => event.preventDefault()}>
      <textarea
        rows={1}
        aria-label={words('Tambahkan komentar...', 'Add a comment...')}
        placeholder={words('Tambahkan komentar...', 'Add a comment...')}
      />
    </form>
  </article>
);
