import { useEffect, useState } from 'react';
import { LexicalBox } from '../lexical/lexical-box';
import { account } from '../site/account';
import { Avatar } from '../site/avatar';
import { Icon } from '../site/icon';
import { PressButton } from '../site/press-button';
import { words } from '../site/switches';
import type { AcceptedPost } from '../site/window';
import type { Post } from './feed-post';
import { sendThread } from './send-thread';

const limit = 500;

/** The same on the box and on the button that opens it. */
export const boxLabel = words(
  'Kolom teks kosong. Ketik untuk membuat postingan baru.',
  'Empty text field. Type to compose a new post.',
);
export const question = words('Apa yang baru?', 'What’s new?');

interface ComposerProps {
  place: 'dialog' | 'inline';
  replyTo: Post | null;
  /** Raised by `remount()`: the boxes are taken away and set up anew, their text stays. */
  mount: number;
  onText: (text: string) => void;
  onPosted: (post: AcceptedPost) => void;
  onRefused: () => void;
}

/** One box for each part of a thread, and below them the button that sends them all. */
export function Composer({ place, replyTo, mount, onText, onPosted, onRefused }: ComposerProps) {
  const [parts, setParts] = useState(['']);
  const [isSending, setSending] = useState(false);
  // A sent inline box is set up anew, empty.
  const [round, setRound] = useState(0);
  const text = parts.join('\n\n');
  const longest = Math.max(...parts.map((part) => part.length));
  const canSend = parts.every((part) => part.trim() !== '' && part.length <= limit) && !isSending;

  useEffect(() => onText(text), [text, onText]);

  const send = () => {
    setSending(true);
    sendThread(parts, replyTo?.handle ?? null)
      .then((post) => {
        setParts(['']);
        setRound((count) => count + 1);
        onPosted(post);
      }, onRefused)
      .finally(() => setSending(false));
  };
  const isInlineReply = replyTo !== null && place === 'inline';

  return (
    <div className="th-composer">
      {parts.map((part, index) => (
        // Parts are only ever added at the end.
        <div key={`${round}-${index + 1}`} className="th-part">
          <Avatar name={account.name} size={36} />
          <div>
            <a role="link" className="th-name" href={`/@${account.handle}`}>
              {account.handle}
            </a>
            <LexicalBox
              key={mount}
              kind="rich"
              label={boxLabel}
              placeholder={
                replyTo
                  ? words(`Balas ${replyTo.handle}...`, `Reply to ${replyTo.handle}...`)
                  : index > 0
                    ? words('Tulis selengkapnya...', 'Say more...')
                    : question
              }
              initialText={part}
              hasAutoFocus={place === 'dialog'}
              onText={(said) => setParts((old) => old.map((one, at) => (at === index ? said : one)))}
            />
            <div className="th-tools">
              <PressButton press={() => {}}>
                <Icon name="picture" label={words('Lampirkan media', 'Attach media')} size={19} />
              </PressButton>
              <PressButton press={() => {}}>
                <Icon name="poll" label={words('Tambahkan polling', 'Add a poll')} size={19} />
              </PressButton>
            </div>
          </div>
        </div>
      ))}
      <div className="th-foot">
        {isInlineReply ? (
          <span />
        ) : (
          <PressButton className="th-more" press={() => setParts((old) => [...old, ''])}>
            {words('Tambahkan ke utas', 'Add to thread')}
          </PressButton>
        )}
        {limit - longest < 50 && <span className="th-count">{limit - longest}</span>}
        <PressButton className={isInlineReply ? 'th-send th-round' : 'th-send'} isDisabled={!canSend} press={send}>
          {isInlineReply ? <Icon name="share" label={words('Balas', 'Reply')} size={18} /> : words('Kirim', 'Post')}
        </PressButton>
      </div>
    </div>
  );
}
