import { Field, type FieldFrame } from './field';

export interface TextFieldProps extends FieldFrame {
  value: string;
  onValue: (value: string) => void;
}

/** One line to type. */
export function TextField({ value, onValue, ...frame }: TextFieldProps) {
  return (
    <Field {...frame}>
      {(ids) => (
        <input
          {...ids}
          className="input"
          value={value}
          maxLength={120}
          autoComplete="off"
          onChange={(event) => onValue(event.target.value)}
        />
      )}
    </Field>
  );
}
