import { CircleAlert } from 'lucide-react';
import type { InputHTMLAttributes } from 'react';

interface TypedFieldProps extends Omit<InputHTMLAttributes<HTMLInputElement>, 'id' | 'className'> {
  name: string;
  label: string;
  hint?: string;
  /** What is wrong with what was typed. */
  trouble?: string | undefined;
}

/** One field of a form: its name above, a hint between, what is wrong below. */
export function TypedField({ label, hint, trouble, ...input }: TypedFieldProps) {
  const { name } = input;
  const [hintId, troubleId] = [`${name}-petunjuk`, `${name}-masalah`];
  const described = [hint && hintId, trouble && troubleId].filter(Boolean).join(' ');
  return (
    <div className="field">
      <label htmlFor={name}>{label}</label>
      {hint && <small id={hintId}>{hint}</small>}
      <input
        {...input}
        id={name}
        className="input"
        aria-invalid={trouble ? true : undefined}
        aria-describedby={described || undefined}
      />
      {trouble && (
        <p className="trouble" id={troubleId}>
          <CircleAlert className="icon" aria-hidden />
          {trouble}
        </p>
      )}
    </div>
  );
}
