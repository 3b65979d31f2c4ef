import type { Pack } from '@/lib/pack/pack';
import { typedOf } from './cell-words';
import type { Block, Cell, Part } from './part';
import { partList } from './parts';
import { blockValue, namesOf, rowsOf } from './typed';

/** One thing that a pack holds, in words. */
export interface Item {
  /** "Calon"; empty where the part holds one kind of thing only. */
  block: string;
  /** By which a person knows it: "#KerjaBakti". */
  title: string;
  /** What else is said of it: "wajib, sampai 30/11/2026"; may be empty. */
  details: string;
}

export interface PartChanges {
  part: Part;
  added: Item[];
  removed: Item[];
  changed: (Item & { before: string })[];
}

function detailOf(cell: Cell, value: unknown): string {
  if (value === undefined) return '';
  const lead = cell.lead ? `${cell.lead} ` : '';
  return cell.kind === 'yes' ? cell.name.toLowerCase() : `${lead}${typedOf(cell, value)}`;
}

function itemsOfBlock(block: Block, value: unknown): Omit<Item, 'block'>[] {
  switch (block.kind) {
    case 'rows': {
      const [first, ...others] = block.cells;
      return rowsOf(block, value).map((row) => ({
        title: first ? typedOf(first, row[first.key]) : '',
        details: others
          .map((cell) => detailOf(cell, row[cell.key]))
          .filter(Boolean)
          .join(', '),
      }));
    }
    case 'lines':
      return namesOf(block, value).map((title) => ({ title, details: '' }));
    case 'one': {
      const said = typedOf(block.cell, blockValue(block, value));
      return said ? [{ title: block.cell.name, details: said }] : [];
    }
    case 'ticks': {
      const chosen = namesOf(block, value);
      return block.options
        .filter((one) => chosen.includes(one.value))
        .map(({ name }) => ({ title: name, details: '' }));
    }
  }
}

/** All that stands in a part, in its order. */
export const itemsOf = (part: Part, pack: Pack): Item[] =>
  part.blocks.flatMap((block) =>
    itemsOfBlock(block, pack[part.id]).map((item) => ({ ...item, block: part.blocks.length > 1 ? block.name : '' })),
  );

/** Takes the first that fits out of the list. */
function take<T>(list: T[], fits: (one: T) => boolean): T | undefined {
  const index = list.findIndex(fits);
  return index < 0 ? undefined : list.splice(index, 1)[0];
}

function changesIn(part: Part, before: Pack, after: Pack): PartChanges {
  const removed = itemsOf(part, before);
  const isSame = (one: Item) => (other: Item) => one.block === other.block && one.title === other.title;
  // What did not change goes first, so that of two with one name the changed one is found.
  const rest = itemsOf(part, after).filter(
    (item) => !take(removed, (one) => isSame(item)(one) && one.details === item.details),
  );
  const added: Item[] = [];
  const changed: PartChanges['changed'] = [];
  for (const item of rest) {
    const old = take(removed, isSame(item));
    if (old) changed.push({ ...item, before: old.details });
    else added.push(item);
  }
  return { part, added, removed, changed };
}

/** What differs between two packs, part by part. A part in which only the order differs is there, with nothing in it. */
export const changesOf = (before: Pack, after: Pack): PartChanges[] =>
  partList
    .filter(({ id }) => JSON.stringify(before[id]) !== JSON.stringify(after[id]))
    .map((part) => changesIn(part, before, after));

/** "Tagar: 1 ditambah, 2 diubah". */
export function saidShort({ part, added, removed, changed }: PartChanges): string {
  const counts = [
    [added.length, 'ditambah'],
    [changed.length, 'diubah'],
    [removed.length, 'dihapus'],
  ] as const;
  const said = counts.filter(([n]) => n > 0).map(([n, word]) => `${n} ${word}`);
  return `${part.name}: ${said.length > 0 ? said.join(', ') : 'urutan diubah'}`;
}
