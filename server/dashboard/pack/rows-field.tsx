import { CellField, Field } from './field';

import { type Part, pathOf, type Rows } from './part';
import type { Trouble } from './read-part';
import { countRows, listName, mostRows, rowName, type Typed } from './typed';

interface RowsFieldProps {
  part: Part;
  block: Rows;
  typed: Typed;
  troubles: readonly Trouble[];
}

/** Where the page opens again after a row was added or taken away, so that nobody has to look for the place. */
const placeOf = (block: Rows) => `${block.key || 'isi'}-baru`;

/** One field, all that is wrong in it: which line is meant must stand beside it. */
const listTrouble = (troubles: readonly Trouble[]) => ({
  sentence: troubles
    .slice(0, 5)
    .map(({ place, sentence }) => `${place}: ${sentence}`)
    .join(' '),
});

/** The whole list as lines: for long lists, and for what is copied from a spreadsheet. */
function ListField({ part, block, typed, troubles }: RowsFieldProps) {
  const name = listName(block);
  const own = troubles.filter(({ field }) => field === name);
  const columns = block.cells.map((cell) => cell.name).join('; ');
  return (
    <>
      <Field
        name={name}
        label={`${block.name} sebagai daftar`}
        hint={`Satu baris satu isian, dengan urutan: ${columns}. Boleh disalin dari Excel.`}
        trouble={own[0] && listTrouble(own)}
      >
        {(attributes) => (
          <textarea
            className="input pack-list"
            rows={16}
            spellCheck={false}
            defaultValue={typed.get(name) ?? ''}
            {...attributes}
          />
        )}
      </Field>
      <div className="actions">
        <button
          className="button"
          type="submit"
          name="do"
          value={`baris:${block.key}`}
          formAction={`${pathOf(part)}#${block.key || 'isi'}`}
        >
          Tulis per isian
        </button>
      </div>
    </>
  );
}

/** Rows with a field for each value, and an empty one at the end. They come and go without any script. */
export function RowsField({ part, block, typed, troubles }: RowsFieldProps) {
  if (typed.has(listName(block))) return <ListField part={part} block={block} typed={typed} troubles={troubles} />;
  const count = countRows(block, typed);
  const again = `${pathOf(part)}#${placeOf(block)}`;
  return (
    <>
      {Array.from({ length: Math.min(count, mostRows) + 1 }, (_, row) => {
        const title = row < count ? `${block.name} ${row + 1}` : `${block.name} baru`;
        return (
          <fieldset className="pack-row" key={title} id={row < count ? undefined : placeOf(block)}>
            <legend>{title}</legend>
            {block.cells.map((cell) => {
              const name = rowName(block, row, cell.key);
              const trouble = troubles.find(({ field }) => field === name);
              return <CellField key={name} cell={cell} name={name} typed={typed.get(name) ?? ''} trouble={trouble} />;
            })}
            {row < count && (
              <button
                className="button button-quiet pack-take"
                type="submit"
                name="do"
                value={`hapus:${block.key}:${row}`}
                formAction={again}
                aria-label={`Hapus ${title}`}
              >
                Hapus
              </button>
            )}
          </fieldset>
        );
      })}
      <div className="actions">
        <button className="button" type="submit" name="do" value={`tambah:${block.key}`} formAction={again}>
          Tambah baris
        </button>
        <button
          className="button"
          type="submit"
          name="do"
          value={`daftar:${block.key}`}
          formAction={`${pathOf(part)}#${block.key || 'isi'}`}
        >
          Tempel dari Excel
        </button>
      </div>
    </>
  );
}
