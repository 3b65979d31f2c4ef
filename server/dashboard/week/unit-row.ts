import type { Status } from '@/components/parts/status-shape';
import { addDays, type Day, dayFromEpoch, dayOf, weekOf } from '@/lib/calendar/day';
import { platformList } from '@/lib/draft/platform';
import { weeksInRow } from '@/lib/streak/streak';
import { isReached, type Week } from '@/lib/streak/week';
import type { UnitMix } from '../../store/readings';
import type { Unit } from '../../store/store';
import type { UnitWeekTotals } from '../../store/week-totals';
import { shortName } from '../unit-word';
import type { AskedWeek, AskedWeeks } from './measures';
import { type Standing, standingOf, statusOf } from './standing';

/** So long after its last report a connected unit counts as silent (milliseconds): what it posted since is not known. */
const silence = 7 * 86_400_000;

const none = { posts: 0, days: 0 };

/** What the store holds of one unit. */
export interface UnitFacts {
  unit: Unit;
  /** Up to the end of the chosen week; left out where it posted nothing. */
  totals: UnitWeekTotals | undefined;
  /** Posts per index in `platformList`. */
  platforms: ReadonlyMap<number, number>;
  mix: UnitMix | undefined;
  /** When it was last heard from; left out where it is not connected. */
  seenAt: number | undefined;
  isClockOff: boolean;
  asked: AskedWeeks;
}

/** What holds for all units on the page. */
export interface WeekFrame {
  /** Monday of the chosen week. */
  monday: Day;
  today: Day;
  at: number;
  zone: string;
  /** How many weeks the bars show. */
  weeksShown: number;
}

export interface UnitRow {
  id: string;
  /** "Kejaksaan": the column says what it is. */
  name: string;
  jenis: string;
  kecamatan: string;
  status: Status;
  standing: Standing;
  /** Why nothing was asked of it in the week; null where something was. */
  excuse: string | null;
  /** Posts of the week, and the days on which they were made. */
  n: number;
  days: number;
  /** Posts per platform, in the order of `platformList`. */
  platforms: number[];
  responses: number;
  entered: number;
  tagged: number;
  /** The last day with a post, up to the end of the chosen week. */
  last: Day | null;
  /** Connected, but not heard from since this day, more than a week ago; null for all others. */
  silentSince: Day | null;
  /** A clock of the unit should be looked at. */
  isClockOff: boolean;
  /** Weeks in a row that reached the target. */
  streak: number;
  /** Each of the weeks shown: its posts, and whether they reach what is asked for in a usual week. */
  weeks: { n: number; isActive: boolean }[];
}

/** One unit in the chosen week, by the same measure as its own popup. */
export function unitRowOf(facts: UnitFacts, { monday, today, at, zone, weeksShown }: WeekFrame): UnitRow {
  const { unit, totals, asked, mix, seenAt } = facts;
  const sunday = addDays(monday, 6);
  const on = (one: AskedWeek): Week => ({ ...one, ...(totals?.weeks.get(one.first) ?? none) });
  const week = on(asked.chosen);
  const connected = unit.connectedAt === null ? null : dayOf(unit.connectedAt, zone);
  const status = statusOf(week, connected);
  const excuse = week.rehat && (week.rehat.name ?? 'libur');
  const before = weeksInRow(asked.before.map(on));
  // Only the running week, or one in which nothing is asked for, may be short without ending the row of weeks.
  const isUnbroken = monday === weekOf(today) || week.rehat !== null || isReached(week);
  const seen = seenAt !== undefined && at - seenAt > silence ? dayOf(seenAt, zone) : null;
  return {
    id: unit.id,
    name: shortName(unit.name),
    jenis: unit.jenis,
    kecamatan: unit.kecamatan,
    status,
    standing: standingOf(status, week),
    excuse,
    n: week.posts,
    days: week.days,
    platforms: platformList.map((_, index) => facts.platforms.get(index) ?? 0),
    responses: mix?.responses ?? 0,
    entered: mix?.entered ?? 0,
    tagged: mix?.tagged ?? 0,
    last: totals ? dayFromEpoch(totals.last) : null,
    // What was sent after the week's end tells of the whole week.
    silentSince: seen !== null && seen <= sunday ? seen : null,
    isClockOff: facts.isClockOff,
    streak: isUnbroken ? before + (isReached(week) ? 1 : 0) : 0,
    weeks: [asked.chosen, ...asked.before.slice(0, weeksShown - 1)]
      .toReversed()
      .map(on)
      .map((one) => ({ n: one.posts, isActive: one.days >= one.target })),
  };
}
