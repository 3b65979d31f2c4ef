import { typedOf } from './cell-words';
import type { Block, Part, Rows } from './part';

/** A form as it was typed, by the name of the field. A page shows it again just so, and nothing typed is lost. */
export type Typed = ReadonlyMap<string, string>;

/** More rows than fit comfortably on a page: then they are edited as lines. */
export const mostRows = 40;

/** The whole list as lines of one box. */
export const listName = (block: Block): string => `${block.key || 'isi'}.daftar`;
export const rowName = (block: Block, row: number, cell: string): string => `${block.key || 'isi'}.${row}.${cell}`;
export const fieldName = (block: Block, option = ''): string =>
  option ? `${block.key}.${option}` : block.key || 'isi';

/** The block's own value inside that of its part. */
export const blockValue = (block: Block, value: unknown): unknown =>
  block.key ? (value as Record<string, unknown> | undefined)?.[block.key] : value;

type Row = Record<string, unknown>;
export const rowsOf = (block: Block, value: unknown): Row[] => (blockValue(block, value) ?? []) as Row[];
export const namesOf = (block: Block, value: unknown): string[] => (blockValue(block, value) ?? []) as string[];

function* fieldsOf(block: Block, value: unknown): Generator<[string, string]> {
  switch (block.kind) {
    case 'rows':
      for (const [index, row] of rowsOf(block, value).entries()) {
        for (const cell of block.cells) yield [rowName(block, index, cell.key), typedOf(cell, row[cell.key])];
      }
      break;
    case 'lines':
      yield [fieldName(block), namesOf(block, value).join('\n')];
      break;
    case 'one':
      yield [fieldName(block), typedOf(block.cell, blockValue(block, value))];
      break;
    case 'ticks':
      for (const option of namesOf(block, value)) yield [fieldName(block, option), 'ya'];
  }
}

/** The form of a part that holds this value. */
export const typedOfPart = (part: Part, value: unknown): Typed =>
  new Map(part.blocks.flatMap((block) => [...fieldsOf(block, value)]));

/** The fields that were sent; files are none of ours. */
export const typedIn = (form: FormData): Typed =>
  new Map([...form].filter((field): field is [string, string] => typeof field[1] === 'string'));

/** How many rows the form holds, empty ones too; a row that the schema could not take any more is not looked for. */
export function countRows(block: Rows, typed: Typed): number {
  const start = `${block.key || 'isi'}.`;
  let count = 0;
  for (const name of typed.keys()) {
    const row = name.startsWith(start) ? /^(\d{1,4})\./.exec(name.slice(start.length))?.[1] : undefined;
    if (row !== undefined) count = Math.max(count, Number(row) + 1);
  }
  return count;
}

export const rowTyped = (block: Rows, row: number, typed: Typed): string[] =>
  block.cells.map(({ key }) => typed.get(rowName(block, row, key)) ?? '');

const isBlank = (row: readonly string[]) => row.every((text) => text.trim() === '');

/** The rows in which something is typed, each with its number. */
export const filledRows = (block: Rows, typed: Typed): { row: number; texts: string[] }[] =>
  Array.from({ length: countRows(block, typed) }, (_, row) => ({ row, texts: rowTyped(block, row, typed) })).filter(
    ({ texts }) => !isBlank(texts),
  );

/** The same form with other rows in this block. */
export function withRows(block: Rows, rows: readonly (readonly string[])[], typed: Typed): Typed {
  const start = `${block.key || 'isi'}.`;
  const others = [...typed].filter(([name]) => !(name.startsWith(start) && /^\d/.test(name.slice(start.length))));
  const fields = rows.flatMap((texts, row) =>
    block.cells.map(({ key }, index): [string, string] => [rowName(block, row, key), texts[index] ?? '']),
  );
  return new Map([...others, ...fields]);
}
