import { addDays, dayOf } from '../calendar/day';
import type { LogDatabase } from '../log/database';

/** As far back as the tally takes reports (days). */
export const takenDays = 400;

/**
 * Marks the cells of the last `days` days as not sent. Sending again does no harm, since counts are absolute. `at` is
 * an instant of the tally's clock, milliseconds UTC.
 */
export async function offerAgain(days: number, at: number, log: LogDatabase): Promise<void> {
  const from = addDays(dayOf(at, 'UTC'), -days);
  await log.cells.where('day').aboveOrEqual(from).modify({ acked: 0 });
}
