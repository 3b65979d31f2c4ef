import { CellField, Field } from './field';
import type { Block, Part } from './part';
import type { Trouble } from './read-part';
import { RowsField } from './rows-field';
import { fieldName, type Typed } from './typed';

interface BlockFieldProps {
  part: Part;
  block: Block;
  typed: Typed;
  troubles: readonly Trouble[];
}

/** The fields of one block of a part. */
export function BlockField({ part, block, typed, troubles }: BlockFieldProps) {
  const name = fieldName(block);
  const trouble = troubles.find(({ field }) => field === name);
  switch (block.kind) {
    case 'rows':
      return (
        <section className="pack-block" id={name} aria-label={block.name}>
          {block.key && <h2>{block.name}</h2>}
          <RowsField part={part} block={block} typed={typed} troubles={troubles} />
        </section>
      );
    case 'lines':
      return (
        <Field
          name={name}
          label={block.name}
          hint={block.hint}
          trouble={trouble && { sentence: `${trouble.place}: ${trouble.sentence}` }}
        >
          {(attributes) => (
            <textarea
              className="input"
              rows={8}
              spellCheck={false}
              defaultValue={typed.get(name) ?? ''}
              {...attributes}
            />
          )}
        </Field>
      );
    case 'one':
      return <CellField cell={block.cell} name={name} typed={typed.get(name) ?? ''} trouble={trouble} />;
    case 'ticks':
      return (
        <fieldset className="pack-ticks">
          <legend>{block.name}</legend>
          {block.options.map((option) => (
            <label className="pack-tick" key={option.value}>
              <input
                type="checkbox"
                name={fieldName(block, option.value)}
                value="ya"
                defaultChecked={typed.has(fieldName(block, option.value))}
              />
              {option.name}
            </label>
          ))}
        </fieldset>
      );
  }
}
