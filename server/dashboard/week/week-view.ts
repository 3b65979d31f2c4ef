import { addDays, type Day, weekOf } from '@/lib/calendar/day';
import { askedOn } from '@/lib/streak/week';
import { takenDays } from '@/lib/tally/counted';
import type { Asked } from '../../measure-of';
import type { ExcusedWeek } from '../../store/excuses';
import type { UnitMix } from '../../store/readings';
import type { Unit } from '../../store/store';
import type { UnitWeekTotals } from '../../store/week-totals';
import { byUnit } from '../by-unit';
import { type UnitWord, unitWordOf } from '../unit-word';
import { askedWeeksOf } from './measures';
import { type Standing, standingList } from './standing';
import { type UnitRow, unitRowOf, type WeekFrame } from './unit-row';

/** How many weeks the bars show, the chosen one last. */
const weeksShown = 12;
/** How far back a row of weeks is followed: as far as posts are taken. */
const weeksBefore = Math.ceil(takenDays / 7);

export interface WeekFacts extends Omit<WeekFrame, 'weeksShown'>, Asked {
  units: Unit[];
  totals: UnitWeekTotals[];
  platforms: { unitId: string; platform: number; n: number }[];
  mixes: UnitMix[];
  lastSeen: { unitId: string; seenAt: number }[];
  /** Units whose clocks should be looked at. */
  oddClocks: string[];
  /** Weeks in which nothing is asked of a single unit. */
  excused: ExcusedWeek[];
}

export interface WeekView {
  monday: Day;
  sunday: Day;
  isRunning: boolean;
  /** Days with a post that this week asks for. */
  target: number;
  /** Alphabetical. */
  rows: UnitRow[];
  counts: Record<Standing, number>;
  weeks: { monday: Day; active: number; isRunning: boolean }[];
  unitWord: UnitWord;
}

/** All that the pages of one week show. Pure: the same facts make the same page. */
export function weekViewOf(facts: WeekFacts): WeekView {
  const { units, monday, today } = facts;
  const mondays = Array.from({ length: weeksShown }, (_, i) => addDays(monday, 7 * (i + 1 - weeksShown)));
  const asked = askedWeeksOf(facts, facts.excused, monday, weeksBefore);
  const [totals, platforms, mixes] = [byUnit(facts.totals), byUnit(facts.platforms), byUnit(facts.mixes)];
  const [seen, odd] = [byUnit(facts.lastSeen), new Set(facts.oddClocks)];
  const rows = units
    .map((unit) => {
      const ofUnit = {
        unit,
        totals: totals(unit.id)[0],
        platforms: new Map(platforms(unit.id).map(({ platform, n }) => [platform, n])),
        mix: mixes(unit.id)[0],
        seenAt: seen(unit.id)[0]?.seenAt,
        isClockOff: odd.has(unit.id),
        asked: asked(unit.id),
      };
      return unitRowOf(ofUnit, { ...facts, weeksShown });
    })
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  const having = (standing: Standing) => rows.filter((row) => row.standing === standing).length;
  return {
    monday,
    sunday: addDays(monday, 6),
    isRunning: monday === weekOf(today),
    target: askedOn(monday, facts.target, { targets: facts.targets }).target,
    rows,
    counts: Object.fromEntries(standingList.map((one) => [one, having(one)])) as Record<Standing, number>,
    weeks: mondays.map((one, index) => ({
      monday: one,
      active: rows.filter((row) => row.weeks[index]?.isActive).length,
      isRunning: one === weekOf(today),
    })),
    unitWord: unitWordOf(units),
  };
}

/** With a measure of one nobody can be "kurang aktif", and in most weeks nobody is excused: then they are not spoken of. */
export const shownStandings = ({ counts, target }: WeekView): Standing[] =>
  standingList.filter((one) => counts[one] > 0 || (one === 'kurang' ? target > 1 : one !== 'dikecualikan'));
