import type { Pack } from '@/lib/pack/pack';

/**
 * How one value is written in a form.
 * yearly: a day of every year · list: several, parted by semicolons · yes: a tick.
 */
export type CellKind = 'text' | 'tag' | 'day' | 'yearly' | 'number' | 'yes' | 'weekday' | 'list';

/** One field of a form, and how its value is said in a sentence. */
export interface Cell {
  /** Its key in the pack. */
  key: string;
  /** "Berlaku mulai". */
  name: string;
  kind: CellKind;
  hint?: string;
  isRequired?: boolean;
  /** Words before the value where it stands in a sentence: "mulai" 1/11/2026. */
  lead?: string;
  /** The greatest number that makes sense; the least is 1. */
  most?: number;
}

interface BlockHead {
  /** Its key in the part; empty where the block is the whole part. */
  key: string;
  /** "Calon". */
  name: string;
  hint?: string;
}
/** Things of a kind, each with several fields; the first field names it. */
export interface Rows extends BlockHead {
  kind: 'rows';
  cells: readonly Cell[];
}
/** Names, one a line. */
export interface Lines extends BlockHead {
  kind: 'lines';
  /** How each line is written. */
  of: 'text' | 'tag';
}
/** A single value. */
export interface One extends BlockHead {
  kind: 'one';
  cell: Cell;
}
/** Some of a closed list. */
export interface Ticks extends BlockHead {
  kind: 'ticks';
  options: readonly { value: string; name: string }[];
}
export type Block = Rows | Lines | One | Ticks;

export type PartId = Exclude<keyof Pack, 'unit'>;

/** What an admin edits on one page. */
export interface Part {
  id: PartId;
  name: string;
  /** What it does for the units, in one or two sentences. */
  hint: string;
  blocks: readonly Block[];
}

export const pathOf = (part: Part): string => `/pengaturan/paket/${part.id}`;
