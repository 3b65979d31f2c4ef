import type { AgencyTag } from '../draft/agency';
import type { Submission } from '../draft/submission';
import type { Source } from '../tally/counted';
import { add } from './add';
import type { LogDatabase } from './database';
import { postRecordsOf } from './post-records';

/** What the settings say about the account and the unit that a submission comes from. */
export interface Unit {
  /** undefined until the admin has answered. */
  isOfficial: boolean | undefined;
  zone: string;
  mandatoryTags: readonly AgencyTag[];
}

/**
 * Takes in what is now known of a submission. Only a confirmed one of an official account becomes a
 * record; a private account leaves no trace; all else waits. Safe to call again with the same news.
 */
export async function settle(submission: Submission, unit: Unit, log: LogDatabase) {
  if (unit.isOfficial === false || submission.state === 'failed') {
    await log.waiting.delete(submission.id);
    return 'dropped';
  }
  if (submission.state === 'confirmed' && unit.isOfficial) return record(submission, 'detected', unit, log);
  const isLogged = await log.posts.where('id').startsWith(`${submission.id}:`).count();
  if (isLogged) return 'logged';
  await log.waiting.put(submission);
  return 'held';
}

/** Moves a submission from the waiting room into the log. */
export async function record(submission: Submission, source: Source, unit: Unit, log: LogDatabase) {
  const slot = await log.slot();
  await log.transaction('rw', log.posts, log.cells, log.waiting, async () => {
    await add(postRecordsOf(submission, { slot, source, ...unit }), log);
    await log.waiting.delete(submission.id);
  });
  return 'logged' as const;
}
