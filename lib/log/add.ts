import { countCells } from '../tally/counted';
import type { LogDatabase } from './database';
import type { PostRecord } from './records';

/** The same words on the same platform within this time are the same post told twice. */
const sameWithin = 10 * 60_000;

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

async function isKnown(record: PostRecord, log: LogDatabase): Promise<boolean> {
  if (await log.posts.get(record.id)) return true;
  const alike = await log.posts.where('fingerprint').equals(record.fingerprint).toArray();
  return alike.some(
    (one) =>
      one.platform === record.platform &&
      one.account === record.account &&
      one.kind === record.kind &&
      Math.abs(one.publishedAt - record.publishedAt) < sameWithin,
  );
}

/** Counts a cell anew from its posts: a number is never added to, so it cannot drift. */
async function recount({ cell: key, slot }: PostRecord, log: LogDatabase): Promise<void> {
  const [cell] = countCells(await log.posts.where('cell').equals(key).toArray());
  const before = await log.cells.get(key);
  if (!cell) return;
  await log.cells.put({ ...cell, key, slot, rev: (before?.rev ?? 0) + 1, acked: before?.acked ?? 0 });
}
