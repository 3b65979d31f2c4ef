import type { ReactNode } from 'react';
import type { FormTrouble } from './form-trouble';

interface LabelledProps {
  /** Unique on the page. */
  id: string;
  /** The name under which the field is sent. */
  name: string;
  label: string;
  /** Of the form that the field stands in; null if all was well. */
  trouble: FormTrouble | null;
  /** The field itself, with what says that it is the one to mend. */
  children: (mark: {
    id: string;
    name: string;
    className: string;
    'aria-invalid'?: true;
    'aria-describedby'?: string;
  }) => ReactNode;
}

/** A field with its label above and, if it is the one to mend, the sentence under it. */
export function Labelled({ id, name, label, trouble, children }: LabelledProps) {
  const isWrong = trouble?.field === name;
  const said = `${id}-salah`;
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {children({
        id,
        name,
        className: 'input',
        ...(isWrong && { 'aria-invalid': true, 'aria-describedby': said }),
      })}
      {isWrong && (
        <b className="trouble" id={said}>
          {trouble.text}
        </b>
      )}
    </div>
  );
}

/** A choice from a closed list: what is sent, and what is read. */
export function Options({ of }: { of: Readonly<Record<string, string>> }) {
  return Object.entries(of).map(([value, text]) => (
    <option key={value} value={value}>
      {text}
    </option>
  ));
}
