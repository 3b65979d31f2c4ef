import { QrCode as QrSign } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { QrCode } from '@/components/parts/qr-code';
import { phoneWords } from '@/lib/words/phone';
import { type Language, say, type Words } from '@/lib/words/words';

interface PhoneCardProps {
  language: Language;
  /** A new address of the unit's page; null if there was no answer. */
  onAsk: () => Promise<string | null>;
}

type State = 'idle' | 'asking' | 'failed' | { address: string };

/** The way to the unit's own page on a phone. Each address is a key: one is made only when somebody asks. */
export function PhoneCard({ language, onAsk }: PhoneCardProps) {
  const [state, setState] = useState<State>('idle');
  const told = useRef<HTMLParagraphElement>(null);
  const speak = (words: Words) => say(words, language);
  const isShown = typeof state === 'object';

  // The pressed button goes away: focus moves to what came in its place instead of getting lost.
  useEffect(() => {
    if (isShown) told.current?.focus();
  }, [isShown]);

  const ask = async () => {
    if (state === 'asking') return;
    setState('asking');
    const address = await onAsk();
    setState(address === null ? 'failed' : { address });
  };

  if (!isShown) {
    return (
      <section className="phone">
        <button type="button" className="button" onClick={() => void ask()}>
          <QrSign className="icon" aria-hidden="true" />
          {speak(state === 'asking' ? phoneWords.asking : phoneWords.open)}
        </button>
        <p role="status" className="small muted">
          {state === 'failed' && speak(phoneWords.failed)}
        </p>
      </section>
    );
  }
  return (
    <section className="box phone" aria-labelledby="phone-title">
      <h2 id="phone-title">{speak(phoneWords.title)}</h2>
      <p ref={told} tabIndex={-1}>
        {speak(phoneWords.scan)}
      </p>
      <QrCode text={state.address} name={speak(phoneWords.qr)} />
      <p className="phone-address">{state.address}</p>
      <p className="small muted">{speak(phoneWords.keep)}</p>
      <button type="button" className="button" onClick={() => setState('idle')}>
        {speak(phoneWords.hide)}
      </button>
    </section>
  );
}
