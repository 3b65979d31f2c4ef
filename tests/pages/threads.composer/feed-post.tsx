import { Avatar } from '../site/avatar';
import { Icon } from '../site/icon';
import { PressButton } from '../site/press-button';
import { words } from '../site/switches';

export interface Post {
  name: string;
  handle: string;
  when: string;
  text: string;
}

/** A post with its row of buttons, whose names are those of their pictures. */
export const FeedPost = ({ post, tint, reply }: { post: Post; tint: number; reply?: () => void }) => (
  <div className="th-post" data-pressable-container="true">
    <Avatar name={post.name} tint={tint} size={36} />
    <div>
      <div className="th-names">
        <a role="link" href={`/@${post.handle}`}>
          {post.handle}
        </a>
        <a role="link" className="th-when" href={`/@${post.handle}/post/D${post.handle.length}x1`}>
          {post.when}
        </a>
      </div>
      <div className="th-words">{post.text}</div>
      {reply && (
        <div className="th-actions">
          <PressButton press={() => {}}>
            <Icon name="heart" label={words('Suka', 'Like')} size={19} />
          </PressButton>
          <PressButton press={reply}>
            <Icon name="comment" label={words('Balas', 'Reply')} size={19} />
          </PressButton>
          <PressButton press={() => {}}>
            <Icon name="share" label={words('Bagikan', 'Share')} size={19} />
          </PressButton>
        </div>
      )}
    </div>
  </div>
);
