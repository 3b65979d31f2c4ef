import { addDays, type Day, weekOf } from '../calendar/day';
import type { Days } from './days';

/**
 * empty: no post yet · start: no week has reached the target yet · open: a row of weeks waits for this one ·
 * reached: this week has its posts · broken: last week fell short, earlier ones did not.
 */
export type Standing = 'empty' | 'start' | 'open' | 'reached' | 'broken';

export interface Streak {
  /** Weeks in a row that reached the target; the running week counts once it has. */
  weeks: number;
  /** Posts of the running week. */
  count: number;
  /** Posts a week that are asked for; at least 1. */
  target: number;
  standing: Standing;
  /** Monday of the running week. */
  first: Day;
  /** Its Sunday. */
  last: Day;
}

function countWeeks(days: Days): Map<Day, number> {
  const weeks = new Map<Day, number>();
  for (const [day, n] of Object.entries(days)) weeks.set(weekOf(day), (weeks.get(weekOf(day)) ?? 0) + n);
  return weeks;
}

/**
 * The unit's row of weeks, Monday to Sunday. The running week never breaks it: it still has days to come.
 * Weeks after the running one (a computer with a wrong clock) are left out.
 */
export function streakOf(days: Days, today: Day, target: number): Streak {
  const goal = Math.max(1, target);
  const weeks = countWeeks(days);
  const first = weekOf(today);
  const count = weeks.get(first) ?? 0;
  const isReached = (monday: Day) => (weeks.get(monday) ?? 0) >= goal;

  let before = 0;
  while (isReached(addDays(first, -7 * (before + 1)))) before += 1;
  const past = [...weeks.keys()].filter((monday) => monday < first);

  const standingOf = (): Standing => {
    if (count >= goal) return 'reached';
    if (before > 0) return 'open';
    if (past.some(isReached)) return 'broken';
    return count > 0 || past.some((monday) => weeks.get(monday)) ? 'start' : 'empty';
  };
  const standing = standingOf();
  const row = before + (standing === 'reached' ? 1 : 0);
  return { weeks: row, count, target: goal, standing, first, last: addDays(first, 6) };
}
