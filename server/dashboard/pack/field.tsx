import type { ReactNode } from 'react';
import { weekdayNames } from '@/lib/calendar/say-day';
import type { Cell } from './part';
import type { Trouble } from './read-part';

interface FieldProps {
  /** Of the field in the form; its id as well. */
  name: string;
  label: string;
  hint?: string | undefined;
  trouble?: Pick<Trouble, 'sentence'> | undefined;
  children: (attributes: { id: string; name: string; 'aria-invalid'?: true; 'aria-describedby'?: string }) => ReactNode;
}

/** Label above, hint between, what is wrong below. */
export function Field({ name, label, hint, trouble, children }: FieldProps) {
  const described = [hint && `${name}-bantuan`, trouble && `${name}-perbaiki`].filter(Boolean).join(' ');
  return (
    <div className="field">
      <label className="pack-label" htmlFor={name}>
        {label}
      </label>
      {hint && <small id={`${name}-bantuan`}>{hint}</small>}
      {children({
        id: name,
        name,
        ...(trouble && { 'aria-invalid': true }),
        ...(described && { 'aria-describedby': described }),
      })}
      {trouble && (
        <p className="trouble" id={`${name}-perbaiki`}>
          {trouble.sentence}
        </p>
      )}
    </div>
  );
}

interface CellFieldProps {
  cell: Cell;
  name: string;
  typed: string;
  trouble?: Trouble | undefined;
}

const hints: Partial<Record<Cell['kind'], string>> = {
  day: 'Misalnya 17/8/2026',
  yearly: 'Misalnya 17/8',
  tag: 'Misalnya #KerjaBakti',
};

/** One value of a row. */
export function CellField({ cell, name, typed, trouble }: CellFieldProps) {
  if (cell.kind === 'yes') {
    return (
      <label className="pack-tick">
        <input type="checkbox" name={name} value="ya" defaultChecked={typed !== ''} />
        <span>{cell.name}</span>
      </label>
    );
  }
  return (
    <Field name={name} label={cell.name} hint={cell.hint ?? hints[cell.kind]} trouble={trouble}>
      {(attributes) =>
        cell.kind === 'weekday' ? (
          <select className="input" defaultValue={typed} {...attributes}>
            <option value="">Pilih hari</option>
            {weekdayNames.map((day) => (
              <option key={day} value={day}>
                {day}
              </option>
            ))}
          </select>
        ) : (
          <input
            className="input"
            type="text"
            inputMode={cell.kind === 'number' ? 'numeric' : undefined}
            autoComplete="off"
            defaultValue={typed}
            {...attributes}
          />
        )
      }
    </Field>
  );
}
