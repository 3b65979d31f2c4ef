import type { Day } from '../calendar/day';

/** Posts per local day. A day without posts may be missing. */
export type Days = Readonly<Record<Day, number>>;

/** Adds up rows that each carry a day and a number, as the cells of the log do. */
export function countDays(rows: readonly { day: Day; n: number }[]): Days {
  const days: Record<Day, number> = {};
  for (const { day, n } of rows) days[day] = (days[day] ?? 0) + n;
  return days;
}

/**
 * The larger number of each day. The tally's totals lack what this computer has not sent yet, and this
 * computer lacks what the unit's others posted; adding them up would count the same post twice.
 */
export function mergeDays(own: Days, totals: Days): Days {
  const merged: Record<Day, number> = { ...totals };
  for (const [day, n] of Object.entries(own)) merged[day] = Math.max(n, merged[day] ?? 0);
  return merged;
}
