import { useState } from 'react';
import { LexicalBox } from '../lexical/lexical-box';
import { PressButton } from '../site/press-button';
import { words } from '../site/switches';
import type { AcceptedPost } from '../site/window';
import { Refusal } from './refusal';
import { useBox } from './use-box';
import { useSending } from './use-sending';

const stepTitles = [
  words('Unggah video', 'Upload video'),
  words('Edit reel', 'Edit reel'),
  words('Pengaturan reel', 'Reel settings'),
];

function Description({ onPosted }: { onPosted: (post: AcceptedPost) => void }) {
  const { text, setText, mount } = useBox();
  const { state, send } = useSending(onPosted);
  return (
    <>
      <div className="fb-box">
        <LexicalBox
          key={mount}
          kind="rich"
          placeholder={words('Jelaskan reel Anda...', 'Describe your reel...')}
          hasAutoFocus
          onText={setText}
        />
      </div>
      {state === 'refused' && <Refusal />}
      <PressButton
        className="fb-post"
        label={words('Posting', 'Post')}
        isDisabled={state === 'sending'}
        press={() => send(text)}
      >
        {words('Posting', 'Post')}
      </PressButton>
    </>
  );
}

/** /reels/create: two steps with "Berikutnya", then the description. */
export function ReelWizard({ onPosted }: { onPosted: (post: AcceptedPost) => void }) {
  const [step, setStep] = useState(0);
  const [isSent, setSent] = useState(false);
  if (isSent) return null;
  const accept = (post: AcceptedPost) => {
    setSent(true);
    onPosted(post);
  };
  return (
    <section className="fb-inline" aria-label={words('Buat reel', 'Create reel')}>
      <h2>{stepTitles[step]}</h2>
      {step < 2 ? (
        <>
          <p className="fb-settings">{words('Video contoh, 12 detik.', 'Sample video, 12 seconds.')}</p>
          <PressButton className="fb-post" label={words('Berikutnya', 'Next')} press={() => setStep(step + 1)}>
            {words('Berikutnya', 'Next')}
          </PressButton>
        </>
      ) : (
        <Description onPosted={accept} />
      )}
    </section>
  );
}
