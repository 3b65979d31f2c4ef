import { browser } from 'wxt/browser';
import { database, type LogDatabase } from '../log/database';
import { type Link, restfulSending, type Sending } from '../log/records';
import { applyPack } from '../settings/apply-pack';
import { parseReply } from '../tally/wire';
import { applyReply } from './apply-reply';
import { backOff } from './back-off';
import { nextReport } from './next-report';
import { noteAnswer } from './note-answer';
import { type Posted, post } from './post';
import { retryAt } from './schedule';

/** Without changes a sign of life goes out this often, so that silence and "no posts" can be told apart. */
const lifeSignEvery = 6 * 3_600_000;
/** A person who opens the popup sees totals that are at most this old. */
const freshFor = 60_000;
/** One call never sends more than this many reports: a wrong answer must not make it run for ever. */
const atMost = 12;

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

/** Sends one report; true if there may be more to send. */
async function sendOnce(isAsked: boolean, log: LogDatabase): Promise<boolean> {
  const now = Date.now();
  const link = await log.read('link');
  const sending = (await log.read('sending')) ?? restfulSending;
  if (!link || sending.trouble === 'refused' || (!isAsked && now < sending.dueAt)) return false;
  const { report, cells } = await nextReport(link.gen, now, browser.runtime.getManifest().version, log);
  const age = now - (sending.sentAt ?? 0);
  if (cells.length === 0 && age < (isAsked ? freshFor : lifeSignEvery)) return false;

  const posted = await post(`${link.server}/api/v1/sync`, report, link.token);
  const reply = posted.ok ? readReply(posted.json, report.t, cells.length) : null;
  await noteAnswer(posted, reply, now, log);
  if (!reply) {
    await noteFailure(posted, sending, now, log);
    return false;
  }
  await applyReply(reply, cells, link, now, log);
  if (reply.pack !== undefined) await applyPack(reply.pack);
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

async function noteFailure(posted: Posted, { tries, sentAt }: Sending, now: number, log: LogDatabase) {
  const isRefused = !posted.ok && (posted.status === 401 || posted.status === 403);
  const dueAt = now + backOff(tries, posted.ok ? null : posted.retryAfterS);
  await log.write('sending', { tries: tries + 1, dueAt, sentAt, trouble: isRefused ? 'refused' : 'offline' });
  if (!isRefused) await retryAt(dueAt);
}

/** Forgets earlier troubles: a new code was accepted. */
export async function connect(link: Link, log: LogDatabase = database): Promise<void> {
  await log.write('link', link);
  await log.write('sending', restfulSending);
  await log.cells.toCollection().modify({ acked: 0 });
}
