import type { Day } from '../calendar/day';
import type { PostKind } from '../draft/draft';
import type { Jenis } from '../draft/jenis';
import type { PlatformId } from '../draft/platform';

/**
 * How we know of a post. detected: two witnesses on the page · confirmed: the admin answered
 * "Ya, sudah terbit" · entered: noted by hand. The order is published, like that of the platforms.
 */
export const sourceList = ['detected', 'confirmed', 'entered'] as const;

export type Source = (typeof sourceList)[number];

/** All that may ever be counted of a post. There is no room for text in it. */
export interface Counted {
  /** Fixed when the post is logged, in the unit's zone. */
  day: Day;
  platform: PlatformId;
  kind: PostKind;
  source: Source;
  jenis: Jenis;
  /** The number of one of the region's priorities, 0 for none. */
  priority: number;
  /** 1 if it carried every tag that was mandatory that day. */
  tagged: 0 | 1;
}

/** How far back the tally takes a post (days): a year, and a month to notice what is missing. */
export const takenDays = 400;

/** How many posts share all that is counted of them. */
export interface Cell extends Counted {
  n: number;
}

/** One cell for one string and back: the key under which a cell is stored. */
export const cellKeyOf = (one: Counted): string =>
  [one.day, one.platform, one.kind, one.source, one.jenis, one.priority, one.tagged].join('|');

/** Counts posts into cells. Here the text of a post dies: only the fields of Counted come through. */
export function countCells(all: Counted[]): Cell[] {
  const cells = new Map<string, Cell>();
  for (const { day, platform, kind, source, jenis, priority, tagged } of all) {
    const counted = { day, platform, kind, source, jenis, priority, tagged };
    const key = cellKeyOf(counted);
    cells.set(key, { ...counted, n: (cells.get(key)?.n ?? 0) + 1 });
  }
  return [...cells.values()];
}
