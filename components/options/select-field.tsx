import { Field, type FieldFrame } from './field';

export interface SelectFieldProps<Value extends string> extends FieldFrame {
  value: Value;
  choices: readonly { value: Value; label: string }[];
  isDisabled?: boolean;
  onValue: (value: Value) => void;
}

/** One question with a list of answers. */
export function SelectField<Value extends string>(props: SelectFieldProps<Value>) {
  const { value, choices, isDisabled = false, onValue, ...frame } = props;
  return (
    <Field {...frame}>
      {(ids) => (
        <select
          {...ids}
          className="input"
          value={value}
          disabled={isDisabled}
          onChange={(event) => onValue(event.target.value as Value)}
        >
          {choices.map((one) => (
            <option key={one.value} value={one.value}>
              {one.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
