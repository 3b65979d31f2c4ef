import { useState } from 'react';
import { Avatar } from '../site/avatar';
import { Icon } from '../site/icon';
import { PressButton } from '../site/press-button';
import { words } from '../site/switches';
import { CommentForm } from './comment-form';

export interface FeedPostProps {
  post: { name: string; handle: string; when: string; text: string; picture: string; key: number };
  tint: number;
  /** Of one's own post. */
  edit?: () => void;
}

/** Newer boxes for comments are Lexical; both are out at once. */
const lexicalHandle = 'dapurbutini';

/** A post of the feed with the box for a comment under it. */
export function FeedPost({ post, tint, edit }: FeedPostProps) {
  const [comments, setComments] = useState<string[]>([]);
  return (
    <article>
      <div className="ig-author">
        <Avatar name={post.name} tint={tint} size={32} /> <span>{post.handle}</span> <small>· {post.when}</small>
        {edit && (
          <PressButton className="ig-edit" press={edit}>
            {words('Edit', 'Edit')}
          </PressButton>
        )}
      </div>
      <img src={post.picture} alt="" />
      <div className="ig-actions">
        <Icon name="heart" /> <Icon name="comment" />
        <PressButton press={() => {}}>
          <Icon name="share" label={words('Bagikan', 'Share')} />
        </PressButton>
      </div>
      <p>
        <b>{post.handle}</b> {post.text}
      </p>
      {comments.map((comment) => (
        <p key={comment}>{comment}</p>
      ))}
      <CommentForm
        post={post.key}
        kind={post.handle === lexicalHandle ? 'lexical' : 'textarea'}
        onAdded={(text) => setComments((old) => [...old, text])}
      />
    </article>
  );
}
