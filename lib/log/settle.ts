import type { AgencyTag } from '../draft/agency';
import { type Submission, withoutResponseText } from '../draft/submission';
import type { Source } from '../tally/counted';
import { add, isKnown } from './add';
import { isAlike } from './alike';
import type { LogDatabase } from './database';
import { postRecordsOf } from './post-records';
import { leavesDoubt } from './questions';
import type { Waiting } from './records';

/** What the settings say about the account and the unit that a submission comes from. */
export interface Unit {
  /** undefined until the admin has answered. */
  isOfficial: boolean | undefined;
  zone: string;
  mandatoryTags: readonly AgencyTag[];
}

/** So many that were refused or denied are remembered; news of one comes at most minutes later. */
const mostOver = 100;

const pressedAt = ({ settledAt, armedAt }: Submission) => settledAt ?? armedAt;
/** What its writer set for later is another post than the same words sent at once. */
const isForNow = ({ state, isScheduled }: Submission) => !isScheduled && (state === 'armed' || state === 'unknown');

/**
 * Takes in what is now known of a submission. Only a confirmed one of an official account becomes a record; a private
 * account leaves no trace; all else waits. `later` = waits, and is asked in the popup only. Safe to call again with
 * the same news, and with news that comes late.
 */
export async function settle(submission: Submission, unit: Unit, log: LogDatabase) {
  if (unit.isOfficial === false) {
    await log.waiting.delete(submission.id);
    return 'dropped';
  }
  const told = withoutResponseText(submission);
  const slot = await log.slot();
  return log.transaction('rw', log.posts, log.cells, log.waiting, log.state, async () => {
    if ((await log.read('over'))?.includes(told.id)) return 'dropped';
    if (told.state === 'failed') {
      await forget(told.id, log);
      return 'dropped';
    }
    if (await isLogged(told, unit, log)) {
      await log.waiting.delete(told.id);
      return 'logged';
    }
    if (told.state === 'confirmed' && unit.isOfficial) return keep(told, 'detected', { ...unit, slot }, log);
    const known = await log.waiting.get(told.id);
    // The press itself is told first, but it may arrive last; and the admin's own word stands.
    if (known && (told.state === 'armed' || known.isTold)) return 'held';
    await log.waiting.put({ ...known, ...told });
    return told.state === 'unknown' && (await isDoubted(told, log)) ? 'later' : 'held';
  });
}

/** Moves a submission from the waiting room into the log. */
export async function record(submission: Waiting, source: Source, unit: Unit, log: LogDatabase) {
  const slot = await log.slot();
  return log.transaction('rw', log.posts, log.cells, log.waiting, () =>
    keep(submission, source, { ...unit, slot }, log),
  );
}

/** Takes a submission out of the waiting room for good. */
export async function forget(id: string, log: LogDatabase): Promise<void> {
  const over = (await log.read('over')) ?? [];
  await log.write('over', [...over, id].slice(-mostOver));
  await log.waiting.delete(id);
}

/** True if the log holds what came of the submission with this id. */
export const hasRecord = async (id: string, log: LogDatabase): Promise<boolean> =>
  (await log.posts.where('id').startsWith(`${id}:`).count()) > 0;

/** True if the log holds this submission, or the same post told by another press. */
export async function isLogged(submission: Submission, unit: Pick<Unit, 'zone'>, log: LogDatabase): Promise<boolean> {
  if (await hasRecord(submission.id, log)) return true;
  if (!isForNow(submission)) return false;
  const circumstance = { slot: '', source: 'detected', zone: unit.zone, mandatoryTags: [] } as const;
  const known = await Promise.all(postRecordsOf(submission, circumstance).map((one) => isKnown(one, log)));
  return known.every(Boolean);
}

async function keep(submission: Waiting, source: Source, unit: Unit & { slot: string }, log: LogDatabase) {
  await add(postRecordsOf(submission, { source, ...unit }), log);
  await log.waiting.delete(submission.id);
  // Another press of the same post needs no answer any more.
  const told = { ...submission, at: pressedAt(submission) };
  await log.waiting
    .filter(
      (one) =>
        isForNow(one) &&
        one.platforms.every((platform) => submission.platforms.includes(platform)) &&
        isAlike({ ...one, at: pressedAt(one) }, told),
    )
    .delete();
  return 'logged' as const;
}

async function isDoubted({ surface }: Submission, log: LogDatabase): Promise<boolean> {
  const open = await log.waiting.where('state').equals('unknown').toArray();
  return leavesDoubt(open.filter((one) => one.surface === surface));
}
