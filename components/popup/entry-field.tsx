import { CircleAlert } from 'lucide-react';
import type { ReactNode } from 'react';

interface FieldTroubleProps {
  id: string;
  children: string;
}

/** What is wrong with the field above it, with a sign beside the words. */
export const FieldTrouble = ({ id, children }: FieldTroubleProps) => (
  <p className="trouble" id={id}>
    <CircleAlert className="icon" aria-hidden="true" />
    {children}
  </p>
);

interface EntryFieldProps {
  id: string;
  label: ReactNode;
  hint?: string;
  value: string;
  /** A {@link FieldTrouble} with the id `…-trouble` stands below: under both where two fields share a line. */
  hasTrouble: boolean;
  isNumber?: boolean;
  onChange: (value: string) => void;
}

/** Label above, hint between label and field. */
export function EntryField({ id, label, hint, value, hasTrouble, isNumber = false, onChange }: EntryFieldProps) {
  const describedBy = [hint && `${id}-hint`, hasTrouble && `${id}-trouble`].filter(Boolean).join(' ');
  return (
    <div>
      <label htmlFor={id}>{label}</label>
      {hint && (
        <p className="small muted" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <input
        className="input"
        id={id}
        type="text"
        inputMode={isNumber ? 'numeric' : 'url'}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        aria-invalid={hasTrouble}
        aria-describedby={describedBy || undefined}
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
      />
    </div>
  );
}
