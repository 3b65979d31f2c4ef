import { browser } from 'wxt/browser';
import { database, type LogDatabase } from '../log/database';
import { type Link, restfulSending, type Sending } from '../log/records';
import { parseReply } from '../tally/wire';
import { applyReply } from './apply-reply';
import { hasConsent } from './consent';
import { hasPassed } from './has-passed';
import { noteAnswer } from './note-answer';
import { noteFailure } from './note-failure';
import { post } from './post';
import { prepareReport } from './prepare-report';
import { renewPack } from './renew-pack';

/** Without changes a sign of life goes out this often, so that silence and "no posts" can be told apart. */
const lifeSignEvery = 6 * 3_600_000;
/** A person who opens the popup sees totals that are at most this old. */
const freshFor = 60_000;
/** One call never sends more than this many reports: a wrong answer must not make it run for ever. */
const atMost = 20;
/** No wait is longer. One that seems so was noted by a clock that has been set back since. */
const longestWait = 86_400_000;

/** Held while something is sent: one at a time over all pages of the extension. */
export const sendingLock = 'siap-siar-kirim';

/**
 * Sends what changed to the tally, if the unit is connected. `isAsked`: a person is looking, so the
 * waiting time after a failure is skipped. One at a time over all pages of the extension; never throws.
 */
export async function sendReport({ isAsked }: { isAsked: boolean }, log: LogDatabase = database): Promise<void> {
  await navigator.locks.request(sendingLock, async () => {
    let isUrgent = isAsked;
    for (let round = 0; round < atMost && (await sendOnce(isUrgent, log)); round += 1) isUrgent = false;
  });
}

const isDue = ({ dueAt }: Sending, now: number) => now >= dueAt || dueAt - now > longestWait;

/** Sends one report; true if there may be more to send. */
async function sendOnce(isAsked: boolean, log: LogDatabase): Promise<boolean> {
  const now = Date.now();
  const link = await log.read('link');
  const before = (await log.read('sending')) ?? restfulSending;
  if (!link || before.trouble === 'refused' || (!isAsked && !isDue(before, now))) return false;
  if (!(await hasConsent())) {
    await log.write('sending', { ...before, trouble: 'withheld' });
    return false;
  }
  const { report, cells, sending } = await prepareReport(now, browser.runtime.getManifest().version, log);
  if (cells.length === 0 && !hasPassed(sending.sentAt ?? 0, isAsked ? freshFor : lifeSignEvery, now)) return false;

  const posted = await post(`${link.server}/api/v1/sync`, report, link.token);
  const reply = posted.ok ? readReply(posted.json, report.t, cells.length) : null;
  await noteAnswer(posted, reply, now, log);
  if (!reply) return noteFailure({ posted, cells, link, sending, now }, log);
  await applyReply(reply, cells, { link, sending, now }, log);
  if (reply.packTag !== undefined) await renewPack(reply.packTag, log);
  return true;
}

/** The reply, or null when it is not an answer to this very report. */
function readReply(json: unknown, t: number, entries: number) {
  try {
    const reply = parseReply(json);
    return reply.t === t && reply.results.length === entries ? reply : null;
  } catch {
    return null;
  }
}

/** Forgets earlier troubles, since a new code was accepted, and offers everything to this tally. */
export async function connect(link: Link, log: LogDatabase = database): Promise<void> {
  await log.transaction('rw', log.cells, log.state, async () => {
    await log.write('link', link);
    await log.write('sending', { ...restfulSending, fullAt: Date.now() });
    await log.cells.toCollection().modify((cell) => {
      cell.acked = 0;
      delete cell.isForeign;
    });
  });
}
