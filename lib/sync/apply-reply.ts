import { dayFromEpoch } from '../calendar/day';
import type { LogDatabase } from '../log/database';
import { type CellRecord, type Link, restfulSending } from '../log/records';
import type { TallyReply } from '../tally/wire';

/**
 * Writes what the tally answered. A cell is confirmed only at the revision that was sent: what changed
 * during the flight stays to be sent. A server that lost its memory (another generation) gets everything again.
 */
export async function applyReply(reply: TallyReply, sent: CellRecord[], link: Link, now: number, log: LogDatabase) {
  await log.transaction('rw', log.cells, log.state, async () => {
    for (const [index, { key, rev }] of sent.entries()) {
      const held = reply.results[index]?.r ?? rev;
      await log.cells
        .where('key')
        .equals(key)
        .modify((cell) => {
          cell.acked = Math.max(cell.acked, rev);
          // The tally knows a later state of this very slot (a profile restored from an old copy): go on from there.
          if (held > cell.rev) cell.rev = cell.acked = held;
        });
    }
    if (link.gen !== null && link.gen !== reply.gen) await log.cells.toCollection().modify({ acked: 0 });
    const totals = Object.fromEntries(reply.totals.map(({ d, n }) => [dayFromEpoch(d), n]));
    await log.write('totals', totals);
    await log.write('link', { ...link, gen: reply.gen });
    await log.write('sending', { ...restfulSending, sentAt: now });
  });
  // A copied disk counts under a slot that another copy uses as well: new posts get a slot of their own.
  if (reply.results.some((result) => result.s === 'fork')) await log.state.delete('slot');
}
