import { useEffect, useId, useState } from 'react';
import { LexicalBox } from '../lexical/lexical-box';
import { account } from '../site/account';
import { Avatar } from '../site/avatar';
import { Icon } from '../site/icon';
import { PressButton } from '../site/press-button';
import { switches, words } from '../site/switches';
import type { AcceptedPost } from '../site/window';
import { FocusRegion } from './focus-region';
import { sendStory } from './send-story';

export const question = words(`Apa yang Anda pikirkan, ${account.name}?`, `What's on your mind, ${account.name}?`);

interface PostDialogProps {
  close: () => void;
  onPosted: (post: AcceptedPost) => void;
}

/** "Buat postingan". With `?steps=2` it goes on to the settings of the post, as it does for Pages. */
export function PostDialog({ close, onPosted }: PostDialogProps) {
  const title = useId();
  const [text, setText] = useState('');
  const [mount, setMount] = useState(0);
  const [state, setState] = useState<'writing' | 'settings' | 'sending' | 'refused'>('writing');
  const isSettings = state === 'settings' || (state === 'sending' && switches.steps === 2);

  useEffect(() => {
    window.model = () => text;
    window.remount = () => {
      setText('');
      setMount((count) => count + 1);
    };
  }, [text]);
  useEffect(
    () => () => {
      window.model = () => '';
    },
    [],
  );

  const post = () => {
    setState('sending');
    sendStory(text).then(onPosted, () => setState('refused'));
  };
  const goesOn = switches.steps === 2 && !isSettings;
  const buttonText = goesOn ? words('Berikutnya', 'Next') : words('Posting', 'Post');

  return (
    <div className="fb-backdrop">
      <FocusRegion>
        <div
          className="fb-dialog"
          role="dialog"
          aria-labelledby={title}
          onKeyDown={(event) => event.key === 'Escape' && text === '' && close()}
        >
          <form method="POST" onSubmit={(event) => event.preventDefault()}>
            <header>
              <h2 id={title}>
                {isSettings ? words('Pengaturan postingan', 'Post settings') : words('Buat postingan', 'Create post')}
              </h2>
              <PressButton className="fb-round" label={words('Tutup', 'Close')} press={close}>
                <Icon name="close" size={20} />
              </PressButton>
            </header>
            <div className="fb-author">
              <Avatar name={account.name} />
              <div>
                <b>{account.name}</b>
                <PressButton
                  className="fb-privacy"
                  label={words('Edit privasi. Dibagikan kepada Publik.', 'Edit privacy. Sharing with Public.')}
                  press={() => {}}
                >
                  <Icon name="globe" size={14} /> {words('Publik', 'Public')}
                </PressButton>
              </div>
            </div>
            {isSettings ? (
              <p className="fb-settings">
                {words('Postingan ini tampil di beranda Halaman Anda.', 'This post appears on your Page.')}
              </p>
            ) : (
              <div className="fb-box">
                <LexicalBox
                  key={mount}
                  kind="rich"
                  placeholder={question}
                  label={switches.label ? question : undefined}
                  initialText={text}
                  hasAutoFocus
                  onText={setText}
                />
              </div>
            )}
            {state === 'refused' && (
              <div className="fb-alert" role="alert">
                {words(
                  'Saat ini tidak dapat memposting. Coba lagi nanti.',
                  'Can’t post right now. Please try again later.',
                )}
              </div>
            )}
            <PressButton
              className="fb-post"
              label={buttonText}
              isDisabled={text.trim() === '' || state === 'sending'}
              press={goesOn ? () => setState('settings') : post}
            >
              {buttonText}
            </PressButton>
            <input type="submit" hidden />
          </form>
        </div>
      </FocusRegion>
    </div>
  );
}
