import { useState } from 'react';
import { LexicalBox } from '../lexical/lexical-box';
import { account } from '../site/account';
import { Avatar } from '../site/avatar';
import { Icon } from '../site/icon';
import { neighbour } from '../site/neighbours';
import { PressButton } from '../site/press-button';
import { words } from '../site/switches';
import { asks } from './asks';
import { askGraphql } from './send-story';

interface Remark {
  key: number;
  name: string;
  text: string;
  state: 'sending' | 'sent' | 'failed';
  isNew: boolean;
}

let lastKey = 70_000;

const Remark = ({ name, text, state, isNew, key }: Remark) => (
  <div
    role="article"
    className="fb-remark"
    aria-label={`${words('Komentar oleh', 'Comment by')} ${name} ${isNew ? words('beberapa detik yang lalu', 'a few seconds ago') : words('2 jam yang lalu', '2 hours ago')}`}
  >
    <Avatar name={name} size={32} tint={name === account.name ? 0 : 2} />
    <div>
      <div className="fb-said">
        <a href={`/${name.replace(/\W/g, '').toLowerCase()}`}>
          <b>{name}</b>
        </a>
        <p>{text}</p>
      </div>
      <div className="fb-when">
        {state === 'sending' && words('Memposting…', 'Posting…')}
        {state === 'failed' && words('Komentar tidak terkirim. Coba lagi', 'Comment not sent. Try again')}
        {state === 'sent' && (
          <>
            <a href={`/kelkejaksaan/posts/1?comment_id=${key}`}>
              {isNew ? words('Baru saja', 'Just now') : words('2 j', '2h')}
            </a>{' '}
            · {words('Suka', 'Like')} · {words('Balas', 'Reply')}
          </>
        )}
      </div>
    </div>
  </div>
);

/** The comments under a post and the box for one's own, where Enter sends. A comment is shown before the server has it. */
export function Thread({ tint }: { tint: number }) {
  const [draft, setDraft] = useState('');
  const [sent, setSent] = useState(0);
  const [remarks, setRemarks] = useState<Remark[]>([
    {
      key: tint,
      name: neighbour(tint + 1).name,
      text: words('Siap, terima kasih.', 'Thank you.'),
      state: 'sent',
      isNew: false,
    },
  ]);
  const hint = words(`Komentari sebagai ${account.name}`, `Comment as ${account.name}`);

  const send = () => {
    if (draft.trim() === '') return;
    lastKey += 1;
    const mine: Remark = { key: lastKey, name: account.name, text: draft, state: 'sending', isNew: true };
    setRemarks((old) => [...old, mine]);
    setSent((count) => count + 1);
    setDraft('');
    const end = (state: Remark['state']) => {
      setRemarks((old) => old.map((one) => (one.key === mine.key ? { ...one, state } : one)));
      if (!asks.chatter) return;
      const other: Remark = { ...mine, key: mine.key + 500, name: 'Dapur Bu Tini', text: 'Hadir', state: 'sent' };
      setRemarks((old) => [...old, other]);
    };
    askGraphql('useCometUFICreateCommentMutation', { input: { message: { text: draft } } }).then(
      () => end(asks.fail ? 'failed' : 'sent'),
      () => end('failed'),
    );
  };

  return (
    <>
      {remarks.map((remark) => (
        <Remark {...remark} key={remark.key} />
      ))}
      <form role="presentation" className="fb-comment" onSubmit={(event) => event.preventDefault()}>
        <Avatar name={account.name} size={32} />
        <LexicalBox
          key={sent}
          kind="rich"
          placeholder={hint}
          label={hint}
          hasAutoFocus={sent > 0}
          onText={setDraft}
          onEnter={send}
        />
        {draft !== '' && (
          <PressButton label={words('Posting komentar', 'Post comment')} press={send}>
            <Icon name="share" size={18} />
          </PressButton>
        )}
      </form>
    </>
  );
}
