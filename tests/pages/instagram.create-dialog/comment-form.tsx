import { useState } from 'react';
import { LexicalBox } from '../lexical/lexical-box';
import { account } from '../site/account';
import { PressButton } from '../site/press-button';
import { words } from '../site/switches';

const label = words('Tambahkan komentar...', 'Add a comment...');

interface CommentFormProps {
  /** The number of the post that it answers. */
  post: number;
  kind: 'textarea' | 'lexical';
  onAdded: (text: string) => void;
}

/** The box under a post: a plain field or, in newer builds, Lexical. Enter sends, Shift+Enter makes a line. */
export function CommentForm({ post, kind, onAdded }: CommentFormProps) {
  const [text, setText] = useState('');
  const [mount, setMount] = useState(0);
  const [trouble, setTrouble] = useState(false);

  const send = async () => {
    if (text.trim() === '') return;
    setTrouble(false);
    const response = await fetch(`/api/v1/web/comments/${post}/add/`, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams({ comment_text: text }).toString(),
    });
    const reply = response.ok ? await response.json() : null;
    if (reply?.status !== 'ok') return setTrouble(true);
    setText('');
    setMount((count) => count + 1);
    window.posts.push({ id: reply.id, text, url: '' });
    onAdded(`${account.handle} ${text}`);
  };

  return (
    <form
      className="ig-comment"
      onSubmit={(event) => event.preventDefault()}
      onFocus={() => {
        window.model = () => text;
      }}
      ref={(form) => {
        if (form?.contains(document.activeElement)) window.model = () => text;
      }}
    >
      {kind === 'textarea' ? (
        <textarea
          rows={1}
          aria-label={label}
          placeholder={label}
          value={text}
          onChange={(event) => setText(event.target.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || event.shiftKey) return;
            event.preventDefault();
            void send();
          }}
        />
      ) : (
        <LexicalBox
          key={mount}
          kind="plain"
          label={label}
          placeholder={label}
          onText={setText}
          onEnter={() => void send()}
        />
      )}
      {text.trim() !== '' && (
        <PressButton className="ig-next" press={() => void send()}>
          {words('Kirim', 'Post')}
        </PressButton>
      )}
      {trouble && <p role="alert">{words('Tidak dapat memposting komentar.', 'Couldn’t post comment.')}</p>}
    </form>
  );
}
