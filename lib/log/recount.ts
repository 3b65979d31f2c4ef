import { type Counted, cellKeyOf, countCells } from '../tally/counted';
import type { LogDatabase } from './database';

/** The key of the cell of `slot` that counts such a post. */
export const cellOf = (slot: string, counted: Counted): string => `${slot}|${cellKeyOf(counted)}`;

/** What names a cell: any post of it will do, also one that has just left it. */
export type InCell = Counted & { slot: string };

/**
 * Counts a cell anew from its posts: a number is never added to, so it cannot drift. A cell that lost its last post
 * stays with the number 0, since only a higher revision takes back what the tally holds. Needs `posts` and `cells` in
 * one rw transaction.
 */
export async function recount(one: InCell, log: LogDatabase): Promise<void> {
  const key = cellOf(one.slot, one);
  const before = await log.cells.get(key);
  const [cell] = countCells(await log.posts.where('cell').equals(key).toArray());
  if (!cell && !before) return;
  const { day, platform, kind, source, jenis, priority, tagged, slot } = one;
  const counted = { day, platform, kind, source, jenis, priority, tagged, n: cell?.n ?? 0 };
  const foreign = before?.isForeign ? { isForeign: true } : {};
  await log.cells.put({ ...counted, key, slot, rev: (before?.rev ?? 0) + 1, acked: before?.acked ?? 0, ...foreign });
}
