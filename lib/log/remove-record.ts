import type { LogDatabase } from './database';
import type { PostRecord } from './records';
import { recount } from './recount';
import { forget } from './settle';

/** The press that a record came from; a press that appears on two platforms made two records. */
const submissionOf = ({ id }: PostRecord) => id.slice(0, id.lastIndexOf(':'));

/**
 * "Bukan unggahan resmi": takes a record out of the log, and its cell is counted anew. News of the same press that
 * comes late does not bring it back. Returns what was removed, for {@link restoreRecord}; null if it was gone.
 */
export function removeRecord(id: string, log: LogDatabase): Promise<PostRecord | null> {
  return log.transaction('rw', log.posts, log.cells, log.waiting, log.state, async () => {
    const record = await log.posts.get(id);
    if (!record) return null;
    await log.posts.delete(id);
    await recount(record, log);
    await forget(submissionOf(record), log);
    return record;
  });
}

/** "Batalkan": puts a removed record back as it was. Does nothing if it is there. */
export function restoreRecord(record: PostRecord, log: LogDatabase): Promise<void> {
  return log.transaction('rw', log.posts, log.cells, log.state, async () => {
    if (await log.posts.get(record.id)) return;
    await log.posts.add(record);
    await recount(record, log);
    const over = (await log.read('over')) ?? [];
    await log.write(
      'over',
      over.filter((id) => id !== submissionOf(record)),
    );
  });
}
