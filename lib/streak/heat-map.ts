import { addDays, type Day, weekdayOf, weekOf } from '../calendar/day';
import type { Days } from './days';

/** Weeks shown; the tally tells the totals of as many. */
const weeksShown = 26;

export interface HeatWeek {
  monday: Day;
  /** Monday first; days to come are left out. */
  counts: number[];
}

export interface HeatMap {
  /** Monday of the oldest week. */
  first: Day;
  /** Today. */
  last: Day;
  weeks: HeatWeek[];
  total: number;
  /** The weekdays with most posts, 0 = Monday; empty where more than two share the first place. */
  busiest: number[];
  /** Weeks with at least one post. */
  activeWeeks: number;
}

/** The last 26 weeks up to today, the running week included. */
export function heatMapOf(days: Days, today: Day): HeatMap {
  const running = weekOf(today);
  const weeks = Array.from({ length: weeksShown }, (_, index): HeatWeek => {
    const monday = addDays(running, -7 * (weeksShown - 1 - index));
    const shown = monday === running ? weekdayOf(today) + 1 : 7;
    return { monday, counts: Array.from({ length: shown }, (_, weekday) => days[addDays(monday, weekday)] ?? 0) };
  });
  const sum = (counts: number[]) => counts.reduce((all, n) => all + n, 0);
  const perWeekday = [0, 1, 2, 3, 4, 5, 6].map((weekday) => sum(weeks.map(({ counts }) => counts[weekday] ?? 0)));
  const most = Math.max(...perWeekday);
  const busiest = perWeekday.flatMap((n, weekday) => (n === most && n > 0 ? [weekday] : []));
  return {
    first: addDays(running, -7 * (weeksShown - 1)),
    last: today,
    weeks,
    total: sum(perWeekday),
    busiest: busiest.length > 2 ? [] : busiest,
    activeWeeks: weeks.filter(({ counts }) => sum(counts) > 0).length,
  };
}
