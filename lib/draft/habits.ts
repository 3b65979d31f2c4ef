import type { Jenis } from './jenis';

/** How a unit used one tag so far. */
export interface TagUse {
  /** With its `#`, as it was written last. */
  tag: string;
  uses: number;
  /** The last local days of use, the latest first; fewer than `uses` when it was used often. */
  days: string[];
}

/** What the unit usually does, counted from its own log: tags and numbers, never a text. */
export interface Habits {
  tags: TagUse[];
  /** The local days of the posts behind it, the latest first, one entry a post. */
  days: string[];
  /** The number of the regional priority that was chosen last for a kind of post. */
  priorities: Partial<Record<Jenis, number>>;
}

export const noHabits: Habits = { tags: [], days: [], priorities: {} };
