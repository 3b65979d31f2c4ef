import { isSameAccount } from '../draft/account';
import type { Surface } from '../draft/platform';
import type { LogDatabase } from './database';
import { forget, record, type Unit } from './settle';

/**
 * "Sudah terbit?": a yes is logged as confirmed by the admin, a no leaves no trace. What was set for later counts on
 * the day of the answer (`now`, milliseconds UTC), since its own day is not known here.
 */
export async function answerSubmission(id: string, isPublished: boolean, unit: Unit, now: number, log: LogDatabase) {
  const submission = await log.waiting.get(id);
  if (!submission) return 'dropped';
  if (!isPublished || unit.isOfficial === false) {
    await log.transaction('rw', log.waiting, log.state, () => forget(id, log));
    return 'dropped';
  }
  const isLate = submission.state === 'scheduled' || submission.state === 'pending';
  const published = isLate ? { ...submission, settledAt: now } : submission;
  if (unit.isOfficial) return record(published, 'confirmed', unit, log);
  // Whose account it is has not been told: the post waits for that answer alone.
  await log.waiting.put({ ...published, state: 'confirmed', isTold: true });
  return 'held';
}

/** "Belum": a post for later is asked about again on another day. */
export async function putOff(id: string, now: number, log: LogDatabase) {
  await log.waiting.update(id, { askedAt: now });
  return 'held' as const;
}

/** "Akun resmi unit?": settles every post of that account that was held back until the answer came. */
export async function answerAccount(surface: Surface, account: string | null, unit: Unit, log: LogDatabase) {
  const held = await log.waiting
    .filter((one) => one.surface === surface && isSameAccount(one.account, account))
    .toArray();
  if (!unit.isOfficial) {
    await log.waiting.bulkDelete(held.map((one) => one.id));
    return 'dropped';
  }
  const confirmed = held.filter((one) => one.state === 'confirmed');
  for (const submission of confirmed) await record(submission, submission.isTold ? 'confirmed' : 'detected', unit, log);
  return confirmed.length > 0 ? 'logged' : 'held';
}
