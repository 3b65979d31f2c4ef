import type { Day } from '../calendar/day';
import type { Jenis } from '../draft/jenis';
import type { LogDatabase } from './database';
import type { PostRecord } from './records';
import { cellOf, recount } from './recount';

/** What a person may set right about a logged post. The rest was seen on the page. */
export interface Correction {
  day?: Day;
  jenis?: Jenis;
}

/**
 * Moves a post to the day or jenis that it belongs to; the cell it leaves and the cell it joins are counted anew.
 * Returns the record as it now stands, null if it is gone. What changes nothing raises no revision.
 */
export function correctRecord(id: string, correction: Correction, log: LogDatabase): Promise<PostRecord | null> {
  return log.transaction('rw', log.posts, log.cells, async () => {
    const before = await log.posts.get(id);
    if (!before) return null;
    const corrected = { ...before, ...correction };
    const after = { ...corrected, cell: cellOf(before.slot, corrected) };
    if (after.cell === before.cell) return before;
    await log.posts.put(after);
    await recount(before, log);
    await recount(after, log);
    return after;
  });
}
