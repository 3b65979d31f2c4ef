import type { LogDatabase } from '../log/database';
import type { CellRecord, Link, Sending } from '../log/records';
import { backOff } from './back-off';
import { atMost } from './next-report';
import type { Posted } from './post';
import { retryAt } from './schedule';

const oneDay = 86_400_000;
/** The tally speaks another version: only an update helps, and that takes its time. */
const isOutdated = (status: number) => [404, 405, 410, 426].includes(status);
/** The tally cannot take this report as a whole. */
const isTooMuch = (status: number) => [400, 413, 415, 422].includes(status);

interface Attempt {
  posted: Posted;
  cells: CellRecord[];
  link: Link;
  sending: Sending;
  now: number;
}

/**
 * Halves the next report; one cell alone that cannot be taken is parked, so that it never holds up the others. True
 * if there is something left to try.
 */
async function sendLess({ cells, sending }: Attempt, log: LogDatabase): Promise<boolean> {
  const [only, ...others] = cells;
  if (!only) return false;
  if (others.length > 0) {
    await log.write('sending', { ...sending, batch: Math.ceil(cells.length / 2) });
    return true;
  }
  await log.cells.update(only.key, { acked: only.rev, odd: 'unknown-kind' });
  await log.write('sending', { ...sending, batch: Math.min(atMost, (sending.batch ?? 1) * 2) });
  return true;
}

/** Remembers a failure and when to come again; true if it is worth trying at once in another way. */
export async function noteFailure(attempt: Attempt, log: LogDatabase): Promise<boolean> {
  const { posted, link, sending, now } = attempt;
  const status = posted.ok ? 0 : posted.status;
  // Another connection was made meanwhile: what the former one was told does not matter.
  if ((await log.read('link'))?.token !== link.token) return false;
  if (isTooMuch(status) && (await sendLess(attempt, log))) return true;
  const isRefused = status === 401 || status === 403;
  if (isRefused && link.former) {
    await log.write('link', { ...link, token: link.former, former: undefined });
    return true;
  }
  const wait =
    isOutdated(status) || isTooMuch(status) ? oneDay : backOff(sending.tries, posted.ok ? null : posted.retryAfterS);
  const dueAt = now + wait;
  await log.write('sending', {
    ...sending,
    tries: sending.tries + 1,
    dueAt,
    trouble: isRefused ? 'refused' : 'offline',
  });
  if (!isRefused) await retryAt(dueAt);
  return false;
}
