import { addDays, dayOf } from '../calendar/day';
import type { LogDatabase } from '../log/database';

/**
 * Marks the cells of the last `days` days as not sent, and those that the tally did not count: its clock may be right
 * by now, or this one. Sending again does no harm, since counts are absolute. `at` is an instant of the tally's clock,
 * milliseconds UTC.
 */
export async function offerAgain(days: number, at: number, log: LogDatabase): Promise<void> {
  const from = addDays(dayOf(at, 'UTC'), -days);
  await log.cells
    .filter(({ day, odd, isForeign }) => !isForeign && (day >= from || odd !== undefined))
    .modify({ acked: 0 });
}
