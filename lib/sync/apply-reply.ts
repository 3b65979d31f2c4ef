import { dayFromEpoch } from '../calendar/day';
import type { LogDatabase } from '../log/database';
import { type CellRecord, type Link, restfulSending, type Sending } from '../log/records';
import { takenDays } from '../tally/counted';
import type { TallyReply, Verdict } from '../tally/wire';
import { atMost } from './next-report';
import { offerAgain } from './offer-again';

const isCounted = (verdict: Verdict | undefined) => verdict === 'ok' || verdict === 'stale' || verdict === 'fork';

/**
 * Confirms one cell at the revision that was sent. True if the tally knows a later state of this very slot: another copy
 * of the database counts in it, and only that copy knows the number. Ours is not sent any more; under the later revision
 * it would be a number that nobody ever counted.
 */
async function confirm({ key, rev }: CellRecord, result: TallyReply['results'][number] | undefined, log: LogDatabase) {
  let isOvertaken = false;
  await log.cells
    .where('key')
    .equals(key)
    .modify((cell) => {
      cell.acked = Math.max(cell.acked, rev);
      if (isCounted(result?.s)) delete cell.odd;
      else cell.odd = result?.s;
      if (!result || result.r <= cell.rev) return;
      isOvertaken = true;
      cell.isForeign = true;
    });
  return isOvertaken;
}

/**
 * Writes what the tally answered to a report that `link` and `sending` stood for. A cell is confirmed only at the
 * revision that was sent: what changed during the flight stays to be sent. A server that lost its memory (another
 * generation) gets everything again. An answer to a connection that was replaced meanwhile changes nothing.
 */
export async function applyReply(
  reply: TallyReply,
  sent: CellRecord[],
  { link, sending, now }: { link: Link; sending: Sending; now: number },
  log: LogDatabase,
): Promise<void> {
  await log.transaction('rw', log.cells, log.state, async () => {
    if ((await log.read('link'))?.token !== link.token) return;
    let isCopied = reply.results.some((result) => result.s === 'fork');
    for (const [index, cell] of sent.entries()) {
      if (await confirm(cell, reply.results[index], log)) isCopied = true;
    }
    if (link.gen !== null && link.gen !== reply.gen) {
      // Whatever that tally knew better is forgotten.
      await log.cells.toCollection().modify((cell) => {
        delete cell.isForeign;
      });
      await offerAgain(takenDays, reply.serverAt, log);
    }
    const totals = Object.fromEntries(reply.totals.map(({ d, n }) => [dayFromEpoch(d), n]));
    await log.write('totals', totals);
    const token = reply.newToken ? { token: reply.newToken, former: link.token } : {};
    await log.write('link', { ...link, ...token, gen: reply.gen });
    await log.write('sending', {
      ...restfulSending,
      fullAt: sending.fullAt,
      // After a report that was too much, the next may be larger again.
      batch: Math.min(atMost, (sending.batch ?? atMost) * 2),
      skew: reply.serverAt - now,
      sentAt: now,
      dueAt: now + (reply.nextAfterS ?? 0) * 1000,
    });
    // A copied or restored profile counts under a slot that another copy used: new posts get a slot of their own.
    if (isCopied) await log.state.delete('slot');
  });
}
