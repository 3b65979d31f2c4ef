import { useState } from 'react';
import { LexicalBox } from '../lexical/lexical-box';
import { account } from '../site/account';
import { Avatar } from '../site/avatar';
import { Icon } from '../site/icon';
import { words } from '../site/switches';
import { askGraphql } from './send-story';

export interface Story {
  key: number;
  name: string;
  when: string;
  text: string;
  url?: string;
}

/** A post of the feed with the box for a comment, where Enter sends. */
export function Article({ story, tint }: { story: Story; tint: number }) {
  const [comment, setComment] = useState('');
  const [sent, setSent] = useState(0);
  const hint = words(`Komentari sebagai ${account.name}`, `Comment as ${account.name}`);
  const send = () => {
    if (comment.trim() === '') return;
    askGraphql('useCometUFICreateCommentMutation', { input: { message: { text: comment } } }).then(
      () => setSent((count) => count + 1),
      () => {},
    );
  };
  return (
    <div role="article" className="fb-article" aria-label={story.name}>
      <div className="fb-author">
        <Avatar name={story.name} tint={tint} />
        <div>
          <b>{story.name}</b>
          <div className="fb-when">{story.url ? <a href={story.url}>{story.when}</a> : story.when}</div>
        </div>
      </div>
      <p>{story.text}</p>
      <div className="fb-reactions">
        <span>
          <Icon name="heart" size={18} /> {words('Suka', 'Like')}
        </span>
        <span>
          <Icon name="comment" size={18} /> {words('Komentari', 'Comment')}
        </span>
        <span>
          <Icon name="share" size={18} /> {words('Bagikan', 'Share')}
        </span>
      </div>
      <div className="fb-comment">
        <Avatar name={account.name} size={32} />
        <LexicalBox key={sent} kind="rich" placeholder={hint} label={hint} onText={setComment} onEnter={send} />
      </div>
    </div>
  );
}
