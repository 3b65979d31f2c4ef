import { addDays, type Day, weekdayOf, weekOf } from '../calendar/day';
import type { Days } from './days';
import { goalOf, isReached, type Measure, postedWeeks, type Rehat, type Week, weekOn } from './week';

/**
 * empty: no post yet · start: no week has reached the target yet · open: a row of weeks waits for this one ·
 * reached: this week has its days · broken: the last week that counts fell short, earlier ones did not ·
 * excused: this week asks for nothing.
 */
export type Standing = 'empty' | 'start' | 'open' | 'reached' | 'broken' | 'excused';

export interface Streak {
  /** Weeks in a row that reached the target; the running week counts once it has. */
  weeks: number;
  /** Days of the running week with a post: a day counts once. */
  count: number;
  /** Posts of the running week. */
  posts: number;
  /** Days with a post that are asked for, 1 to 7. */
  target: number;
  standing: Standing;
  /** Monday of the running week. */
  first: Day;
  /** Its Sunday. */
  last: Day;
  /** What excuses the running week. */
  rehat: Rehat | null;
  /** Today has a post already: another one does not count. */
  hasToday: boolean;
  /** Days of the running week that can still be counted, today among them if it has no post. */
  daysLeft: number;
  /** The week before was excused. */
  isAfterRehat: boolean;
}

/** Weeks in a row that reached their target, told the newest first. An excused one neither ends the row nor counts. */
export function weeksInRow(weeks: Iterable<Week>): number {
  let count = 0;
  for (const week of weeks) {
    if (isReached(week)) count += 1;
    else if (!week.rehat) break;
  }
  return count;
}

/** The weeks before `first`, the newest first, down to that of the oldest post. */
function* weeksBefore(first: Day, oldest: Day, on: (monday: Day) => Week): Generator<Week> {
  for (let monday = addDays(first, -7); monday >= oldest; monday = addDays(monday, -7)) yield on(monday);
}

/**
 * The unit's row of weeks, Monday to Sunday, always worked out anew from all its days: late entries and corrections
 * count as if they had been there from the start. An excused week neither breaks the row nor lengthens it, nor does
 * the running week break it: it still has days to come. Weeks after the running one (a computer with a wrong clock)
 * are left out. Other weeks than the running one are measured by the target that was in force in them.
 */
export function streakOf(days: Days, today: Day, target: number, measure: Measure = {}): Streak {
  const first = weekOf(today);
  const weeks = postedWeeks(days);
  const on = (monday: Day) => weekOn(monday, weeks, target, measure);
  const running = { ...on(first), target: goalOf(target) };
  const posted = [...weeks.keys()].filter((monday) => monday < first).sort();

  // Before the oldest post no week can have reached anything, however many are excused.
  const before = weeksInRow(weeksBefore(first, posted[0] ?? first, on));
  const hasToday = (days[today] ?? 0) > 0;

  const standingOf = (): Standing => {
    if (running.rehat) return 'excused';
    if (isReached(running)) return 'reached';
    if (before > 0) return 'open';
    if (posted.some((monday) => isReached(on(monday)))) return 'broken';
    return running.posts > 0 || posted.length > 0 ? 'start' : 'empty';
  };
  const standing = standingOf();
  return {
    weeks: before + (standing === 'reached' ? 1 : 0),
    count: running.days,
    posts: running.posts,
    target: running.target,
    standing,
    first,
    last: addDays(first, 6),
    rehat: running.rehat,
    hasToday,
    daysLeft: 6 - weekdayOf(today) + (hasToday ? 0 : 1),
    isAfterRehat: on(addDays(first, -7)).rehat !== null,
  };
}
