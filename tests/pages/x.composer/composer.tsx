import { EditorState } from 'draft-js';
import { useEffect, useState } from 'react';
import { account } from '../site/account';
import { Avatar } from '../site/avatar';
import { words } from '../site/switches';
import type { AcceptedPost } from '../site/window';
import { DraftBox } from './draft-box';
import { hashtagDecorator } from './hashtags';
import { sendPost } from './send-post';
import { ToolBar } from './tool-bar';

interface ComposerProps {
  place: 'inline' | 'modal';
  replyTo?: string | null;
  /** Raised by `remount()`: the box is taken away and set up anew, its text stays. */
  mount: number;
  onText: (text: string) => void;
  onPosted: (post: AcceptedPost) => void;
  onRefused: () => void;
}

export function Composer({ place, replyTo = null, mount, onText, onPosted, onRefused }: ComposerProps) {
  const [state, setState] = useState(() => EditorState.createEmpty(hashtagDecorator));
  const [isSending, setSending] = useState(false);
  const text = state.getCurrentContent().getPlainText('\n');
  const canSend = text.trim() !== '' && !isSending;

  useEffect(() => onText(text), [text, onText]);

  const submit = () => {
    if (!canSend) return;
    setSending(true);
    sendPost(text, replyTo)
      .then((post) => {
        setState(EditorState.createEmpty(hashtagDecorator));
        onPosted(post);
      }, onRefused)
      .finally(() => setSending(false));
  };

  return (
    <div className="x-composer">
      <Avatar name={account.name} />
      <div className="x-composer-body">
        <label className="x-box" data-testid="tweetTextarea_0_label">
          <div data-testid="tweetTextarea_0RichTextInputContainer">
            <DraftBox
              key={mount}
              name="tweetTextarea_0"
              label={words('Teks postingan', 'Post text')}
              placeholder={
                replyTo
                  ? words('Posting balasan Anda', 'Post your reply')
                  : words('Apa yang sedang hangat dibicarakan?', 'What’s happening?')
              }
              state={state}
              setState={setState}
              submit={submit}
              hasAutoFocus={place === 'modal'}
            />
          </div>
        </label>
        <ToolBar
          buttonName={place === 'modal' ? 'tweetButton' : 'tweetButtonInline'}
          buttonText={replyTo ? words('Balas', 'Reply') : words('Posting', 'Post')}
          length={text.length}
          isSending={isSending}
          canSend={canSend}
          submit={submit}
        />
      </div>
    </div>
  );
}
