import { countCells } from '../tally/counted';
import { isAlike } from './alike';
import type { LogDatabase } from './database';
import type { PostRecord } from './records';

/**
 * Writes posts into the log and raises the revision of each cell they touch, in one transaction.
 * Telling the same post again changes nothing. Returns the records that were new.
 */
export function add(records: PostRecord[], log: LogDatabase): Promise<PostRecord[]> {
  return log.transaction('rw', log.posts, log.cells, async () => {
    const added: PostRecord[] = [];
    for (const record of records) {
      if (await isKnown(record, log)) continue;
      await log.posts.add(record);
      await recount(record, log);
      added.push(record);
    }
    return added;
  });
}

/** True if this very post is in the log already. */
export async function isKnown(record: PostRecord, log: LogDatabase): Promise<boolean> {
  if (await log.posts.get(record.id)) return true;
  const alike = await log.posts.where('fingerprint').equals(record.fingerprint).toArray();
  return alike.some(
    (one) =>
      one.platform === record.platform &&
      isAlike({ ...one, at: one.publishedAt }, { ...record, at: record.publishedAt }),
  );
}

/** Counts a cell anew from its posts: a number is never added to, so it cannot drift. */
async function recount({ cell: key, slot }: PostRecord, log: LogDatabase): Promise<void> {
  const [cell] = countCells(await log.posts.where('cell').equals(key).toArray());
  const before = await log.cells.get(key);
  if (!cell) return;
  await log.cells.put({ ...cell, key, slot, rev: (before?.rev ?? 0) + 1, acked: before?.acked ?? 0 });
}
