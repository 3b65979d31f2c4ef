import { type ReactNode, useId } from 'react';

export interface FieldFrame {
  label: string;
  /** Stands between the label and the field. */
  hint?: string;
}

/** What the field inside must carry, so that its label and hint are read with it. */
export interface FieldIds {
  id: string;
  'aria-describedby': string | undefined;
}

/** The label and the hint of one field. */
export function Field({ label, hint, children }: FieldFrame & { children: (ids: FieldIds) => ReactNode }) {
  const id = useId();
  const hintId = `${id}-hint`;
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {hint && (
        <p className="hint" id={hintId}>
          {hint}
        </p>
      )}
      {children({ id, 'aria-describedby': hint ? hintId : undefined })}
    </div>
  );
}
