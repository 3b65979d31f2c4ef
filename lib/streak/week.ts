import { addDays, type Day, weekOf } from '../calendar/day';
import type { Days } from './days';

/** Days that the pack excuses, both ends included: leave, a disaster. */
export interface Rehat {
  from: Day;
  until: Day;
  name?: string | undefined;
}

/** The weekly target that was in force from the week of this Monday on. */
export interface TargetSince {
  from: Day;
  target: number;
}

/** What a week is measured by, beside the target of today. */
export interface Measure {
  rehat?: readonly Rehat[];
  /** Oldest first. Weeks before the first one are measured by today's target. */
  targets?: readonly TargetSince[];
}

export interface Week {
  monday: Day;
  posts: number;
  /**
   * Days with a post. For the streak a day counts once, however many posts it has: ten posts on a Monday are no busier
   * week than one, and the same post on three platforms is one day's work.
   */
  days: number;
  /** Days with a post that the week asks for: the posts a week that the Diskominfo asks for, 1 to 7. */
  target: number;
  /** The stretch that excuses the week, if any. */
  rehat: Rehat | null;
}

/** What was posted in each week that has a post, by its Monday. */
export type PostedWeeks = ReadonlyMap<Day, Pick<Week, 'posts' | 'days'>>;

export function postedWeeks(days: Days): PostedWeeks {
  const weeks = new Map<Day, Pick<Week, 'posts' | 'days'>>();
  for (const [day, n] of Object.entries(days)) {
    if (n <= 0) continue;
    const monday = weekOf(day);
    const week = weeks.get(monday);
    weeks.set(monday, { posts: (week?.posts ?? 0) + n, days: (week?.days ?? 0) + 1 });
  }
  return weeks;
}

/**
 * A week is excused as soon as one of its working days, Monday to Friday, is: a unit that is asked for a post a day
 * cannot make up for a single day of leave. Saturday and Sunday alone excuse nothing, since offices are closed anyway.
 */
const excuseOf = (monday: Day, rehat: readonly Rehat[]): Rehat | null =>
  rehat.find(({ from, until }) => from <= until && from <= addDays(monday, 4) && until >= monday) ?? null;

/** Zero asks for one day, and more than a week has days for all seven. */
export const goalOf = (target: number): number => Math.min(7, Math.max(1, target));

/** The target in force in the week of `monday`; `now` is today's. */
const targetOf = (monday: Day, now: number, targets: readonly TargetSince[]): number =>
  goalOf(targets.findLast(({ from }) => from <= monday)?.target ?? now);

/** What the week that begins on `monday` asks for: the target that was in force in it, or nothing. */
export const askedOn = (
  monday: Day,
  target: number,
  { rehat = [], targets = [] }: Measure,
): Pick<Week, 'target' | 'rehat'> => ({
  target: targetOf(monday, target, targets),
  rehat: excuseOf(monday, rehat),
});

/** The week that begins on `monday`, measured by the target that was in force in it. */
export const weekOn = (monday: Day, weeks: PostedWeeks, target: number, measure: Measure): Week => ({
  monday,
  ...(weeks.get(monday) ?? { posts: 0, days: 0 }),
  ...askedOn(monday, target, measure),
});

/** An excused week is none that was reached or missed. */
export const isReached = ({ days, target, rehat }: Week): boolean => rehat === null && days >= target;
