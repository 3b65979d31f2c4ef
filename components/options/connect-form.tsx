import { CircleAlert } from 'lucide-react';
import { type FormEvent, useRef, useState } from 'react';
import { connectTrouble, connectWords } from '@/lib/words/options';
import { type Language, say } from '@/lib/words/words';
import { tidyAddress } from './tidy-address';

export type ConnectOutcome = { ok: true; unit: string } | { ok: false; reason: keyof typeof connectTrouble };

export interface ConnectFormProps {
  language: Language;
  /** Origin of the tally that is already known: then the code alone is enough. */
  server: string | null;
  onConnect: (address: string) => Promise<ConnectOutcome>;
}

/** One field, one button. What was typed stays in the field until it was accepted. */
export function ConnectForm({ language, server, onConnect }: ConnectFormProps) {
  const [typed, setTyped] = useState('');
  const [isChecking, setIsChecking] = useState(false);
  const [trouble, setTrouble] = useState<keyof typeof connectTrouble | null>(null);
  const field = useRef<HTMLInputElement>(null);

  const connect = async (event: FormEvent) => {
    event.preventDefault();
    if (isChecking) return;
    setTrouble(null);
    setIsChecking(true);
    const outcome = await onConnect(tidyAddress(typed, server));
    setIsChecking(false);
    if (outcome.ok) return;
    setTrouble(outcome.reason);
    field.current?.focus();
  };

  return (
    <form className="connect-form" onSubmit={(event) => void connect(event)} noValidate>
      <label htmlFor="code-address">{say(connectWords.label, language)}</label>
      <p className="hint" id="code-hint">
        {say(server ? connectWords.hintCodeOnly : connectWords.hint, language)}
      </p>
      <input
        className="input code-input"
        id="code-address"
        ref={field}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
        aria-describedby={trouble ? 'code-hint code-trouble' : 'code-hint'}
        aria-invalid={trouble !== null}
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
      />
      {trouble && (
        <p className="trouble" id="code-trouble">
          <CircleAlert className="icon" aria-hidden="true" />
          {say(connectTrouble[trouble], language)}
        </p>
      )}
      <div className="row">
        <button type="submit" className="button button-primary" aria-disabled={isChecking}>
          {say(connectWords.connect, language)}
        </button>
        <span className="muted" role="status">
          {isChecking ? say(connectWords.checking, language) : ''}
        </span>
      </div>
    </form>
  );
}
