import { useEffect, useState } from 'react';
import { PressButton } from '../site/press-button';
import { words } from '../site/switches';
import type { ComposerProps } from './composer';
import { PostTo } from './post-to';
import { type Channel, publishStory } from './publish-story';
import { TextBox } from './text-box';

const zero = '\u200b';
const steps = [words('Buat', 'Create'), words('Edit', 'Edit'), words('Bagikan', 'Share')];

/** "Buat reel", three steps: the words are written in the first and sent in the last. */
export function ReelComposer({ onDone }: ComposerProps) {
  const [channels, setChannels] = useState<Channel[]>(['Facebook', 'Instagram']);
  const [text, setText] = useState('');
  const [step, setStep] = useState(0);
  const [mount, setMount] = useState(0);
  const [isSending, setSending] = useState(false);

  useEffect(() => {
    window.model = () => text;
    window.remount = () => setMount((count) => count + 1);
  }, [text]);
  const isLast = step === steps.length - 1;
  const send = () => {
    setSending(true);
    publishStory(text, channels).then(
      (post) => onDone(post, false),
      () => setSending(false),
    );
  };

  return (
    <div className="mbs-composer">
      <ol className="mbs-steps">
        {steps.map((name, index) => (
          <li key={name} aria-current={index === step ? 'step' : undefined}>
            {name}
          </li>
        ))}
      </ol>
      <div className="mbs-panes">
        <div className="mbs-form">
          {step === 0 && (
            <>
              <section>
                <PostTo channels={channels} choose={setChannels} />
              </section>
              <section>
                <b>{words('Detail reel', 'Reel details')}</b>
                <div className="mbs-label">{words('Teks', 'Text')}</div>
                <TextBox mount={mount} text={text} onText={setText} />
              </section>
            </>
          )}
          {step === 1 && <section>{words('Audio, potong, teks', 'Audio, crop, text')}</section>}
          {isLast && (
            <section>
              <b>{words('Opsi penjadwalan', 'Scheduling options')}</b>
              <div className="mbs-choices">
                <PressButton press={() => {}}>{words('Bagikan sekarang', 'Share now')}</PressButton>
                <PressButton press={() => {}}>{words('Simpan draf', 'Save as draft')}</PressButton>
              </div>
            </section>
          )}
        </div>
        <div className="mbs-preview">
          <div className="mbs-card mbs-reel" />
        </div>
      </div>
      <footer>
        <PressButton press={() => setStep(Math.max(0, step - 1))}>{words('Sebelumnya', 'Previous')}</PressButton>
        <PressButton className="mbs-publish" isDisabled={isSending} press={isLast ? send : () => setStep(step + 1)}>
          {(isLast ? words('Bagikan', 'Share') : words('Berikutnya', 'Next')) + zero}
        </PressButton>
      </footer>
    </div>
  );
}
