import type { Surface } from '../draft/platform';
import type { LogDatabase } from './database';
import { record, type Unit } from './settle';

/** "Sudah terbit?": a yes is logged as confirmed by the admin, a no leaves no trace. */
export async function answerSubmission(id: string, isPublished: boolean, unit: Unit, log: LogDatabase) {
  const submission = await log.waiting.get(id);
  if (!submission) return 'dropped';
  if (isPublished) return record(submission, 'confirmed', unit, log);
  await log.waiting.delete(id);
  return 'dropped';
}

/** "Akun resmi unit?": settles every post of that account that was held back until the answer came. */
export async function answerAccount(surface: Surface, account: string | null, unit: Unit, log: LogDatabase) {
  const held = await log.waiting.filter((one) => one.surface === surface && one.account === account).toArray();
  if (!unit.isOfficial) {
    await log.waiting.bulkDelete(held.map((one) => one.id));
    return 'dropped';
  }
  const confirmed = held.filter((one) => one.state === 'confirmed');
  for (const submission of confirmed) await record(submission, 'detected', unit, log);
  return confirmed.length > 0 ? 'logged' : 'held';
}
