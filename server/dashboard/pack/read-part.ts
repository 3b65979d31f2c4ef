import { type FieldPath, wrongFields } from '@/lib/pack/wrong-fields';
import { askFor, valueIn } from './cell-words';
import { rowsOfText } from './list-text';
import type { Block, Cell, Part, Rows } from './part';
import { disorders } from './part-order';
import { fieldName, filledRows, listName, rowName, type Typed } from './typed';

/** What is wrong with a field, and what to do about it. */
export interface Trouble {
  /** Name of the field in the form. */
  field: string;
  /** "Tagar 2, Sampai": where to look. */
  place: string;
  sentence: string;
}

/** Where a value of the pack stands in the form, and how that place is called. */
interface Place {
  field: string;
  /** "Tagar 2, Sampai". */
  label: string;
  isEmpty: boolean;
  ask: string;
}

interface Reading {
  places: Map<string, Place>;
  troubles: Trouble[];
}

/** The most that any list of a pack can hold. */
const tooMany = 'Daftar ini paling banyak 2.000 baris.';

const keyOf = (path: FieldPath) => path.join('.');
const inPart = (part: Part, block: Block, ...rest: FieldPath): string =>
  keyOf([part.id, ...(block.key ? [block.key] : []), ...rest]);

/** The rows as lines or as fields, each with the number by which a person finds it. */
function rowsTyped(block: Rows, typed: Typed, { troubles }: Reading) {
  const list = typed.get(listName(block));
  if (list === undefined) {
    return filledRows(block, typed).map(({ row, texts }) => {
      const label = (cell: Cell) => `${block.name} ${row + 1}, ${cell.name}`;
      return { texts, label, field: (cell: Cell) => rowName(block, row, cell.key) };
    });
  }
  const rows = rowsOfText(block, list);
  if (!rows)
    troubles.push({ field: listName(block), place: block.name, sentence: 'Ada tanda kutip yang tidak ditutup.' });
  return (rows ?? []).map(({ line, texts }) => {
    const surplus = texts.slice(block.cells.length).find((text) => text !== '');
    if (surplus) {
      const sentence = `Ada lebih dari ${block.cells.length} isian, mulai dari “${surplus}”.`;
      troubles.push({ field: listName(block), place: `Baris ${line}`, sentence });
    }
    const label = (cell: Cell) => `Baris ${line}, ${cell.name}`;
    return { texts, label, field: () => listName(block) };
  });
}

function readRows(part: Part, block: Rows, typed: Typed, reading: Reading): unknown[] {
  reading.places.set(inPart(part, block), { field: listName(block), label: block.name, isEmpty: false, ask: tooMany });
  return rowsTyped(block, typed, reading).map(({ texts, label, field }, index) => {
    const row: Record<string, unknown> = {};
    for (const [column, cell] of block.cells.entries()) {
      const value = valueIn(cell, texts[column] ?? '');
      if (value !== undefined) row[cell.key] = value;
      const place = { field: field(cell), label: label(cell), isEmpty: value === undefined, ask: askFor(cell) };
      reading.places.set(inPart(part, block, index, cell.key), place);
    }
    return row;
  });
}

function readLines(part: Part, block: Block & { kind: 'lines' }, typed: Typed, { places }: Reading): unknown[] {
  const field = fieldName(block);
  places.set(inPart(part, block), { field, label: block.name, isEmpty: false, ask: tooMany });
  const lines = (typed.get(field) ?? '')
    .split('\n')
    .map((text, index) => ({ value: valueIn({ kind: block.of }, text), index }));
  const names = new Map(lines.filter(({ value }) => value !== undefined).map(({ value, index }) => [value, index]));
  return [...names].map(([value, line], index) => {
    const label = `${block.name}, baris ${line + 1}`;
    places.set(inPart(part, block, index), { field, label, isEmpty: false, ask: askFor({ kind: block.of }) });
    return value;
  });
}

function readBlock(part: Part, block: Block, typed: Typed, reading: Reading): unknown {
  switch (block.kind) {
    case 'rows':
      return readRows(part, block, typed, reading);
    case 'lines':
      return readLines(part, block, typed, reading);
    case 'ticks':
      return block.options.map(({ value }) => value).filter((value) => typed.has(fieldName(block, value)));
    case 'one': {
      const field = fieldName(block);
      const value = valueIn(block.cell, typed.get(field) ?? '');
      const place = { field, label: block.cell.name, isEmpty: value === undefined, ask: askFor(block.cell) };
      reading.places.set(inPart(part, block), place);
      return value;
    }
  }
}

const isNothing = (value: unknown) => value === undefined || (Array.isArray(value) && value.length === 0);

/** The nearest place that is known on the way to a fault: a single account stands in the field of all accounts. */
function placeOf(path: FieldPath, places: Reading['places']): Place | undefined {
  for (let end = path.length; end > 0; end -= 1) {
    const place = places.get(keyOf(path.slice(0, end)));
    if (place) return place;
  }
  return undefined;
}

/**
 * What was typed as the part of a pack, and what is wrong with it. What the page does not show, of what the part held
 * before, stays. Undefined for a part in which nothing stands.
 */
export function readPart(part: Part, typed: Typed, before: unknown): { value: unknown; troubles: Trouble[] } {
  const reading: Reading = { places: new Map(), troubles: [] };
  const read = part.blocks.map((block) => [block.key, readBlock(part, block, typed, reading)] as const);
  const [whole] = read;
  const fields = { ...(before as object | undefined), ...Object.fromEntries(read) };
  const kept = Object.entries(fields).filter(([, value]) => !isNothing(value));
  const value = whole?.[0] === '' ? whole[1] : Object.fromEntries(kept);
  const isEmpty = whole?.[0] === '' ? isNothing(whole[1]) : kept.length === 0;
  if (isEmpty) return { value: undefined, troubles: reading.troubles };

  const faults = wrongFields({ [part.id]: value }).map((path) => ({ path, sentence: '' }));
  for (const { path, sentence } of [...faults, ...disorders(part.id, value)]) {
    const place = placeOf(path, reading.places);
    if (!place) throw new Error(`no field for ${keyOf(path)}`);
    const said = sentence || (place.isEmpty ? 'Belum diisi.' : place.ask);
    reading.troubles.push({ field: place.field, place: place.label, sentence: said });
  }
  return { value, troubles: reading.troubles };
}
