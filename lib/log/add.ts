import { isAlike } from './alike';
import type { LogDatabase } from './database';
import type { PostRecord } from './records';
import { recount } from './recount';

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
