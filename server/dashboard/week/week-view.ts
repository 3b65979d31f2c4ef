import { addDays, type Day, dayFromEpoch, weekOf } from '@/lib/calendar/day';
import { type Rehat, type TargetSince, weekOn } from '@/lib/streak/week';
import { excuseWords } from '../../excuse-words';
import type { ExcusedWeek } from '../../store/excuses';
import type { UnitMix } from '../../store/readings';
import type { DayTotal, Unit } from '../../store/store';
import { type Standing, standingList } from './standing';
import { type UnitRow, unitRowOf, type WeekFrame } from './unit-row';

/** How many weeks the bars show, the chosen one last. */
const weeksShown = 12;

export interface WeekFacts extends Omit<WeekFrame, 'mondays'> {
  units: Unit[];
  totals: (DayTotal & { unitId: string })[];
  platforms: { unitId: string; platform: number; n: number }[];
  mixes: UnitMix[];
  lastSeen: { unitId: string; seenAt: number }[];
  /** Units whose clocks should be looked at. */
  oddClocks: string[];
  /** Weeks in which nothing is asked of a single unit. */
  excused: ExcusedWeek[];
  /** What is asked of all: since when, and when nothing. */
  targets: readonly TargetSince[];
  rehat: readonly Rehat[];
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
  /** "kelurahan", or "unit" where there are others too. */
  unitWord: string;
}

/** Sorted into units once: a tally may have hundreds of units, and each is looked up. */
function byUnit<T extends { unitId: string }>(all: readonly T[]): (unitId: string) => T[] {
  const sorted = new Map<string, T[]>();
  for (const one of all) {
    const own = sorted.get(one.unitId);
    if (own) own.push(one);
    else sorted.set(one.unitId, [one]);
  }
  return (unitId) => sorted.get(unitId) ?? [];
}

function rehatOf({ monday, reason }: ExcusedWeek): Rehat {
  const first = dayFromEpoch(monday);
  return { from: first, until: addDays(first, 6), name: excuseWords[reason] };
}

/** All that the pages of one week show. Pure: the same facts make the same page. */
export function weekViewOf(facts: WeekFacts): WeekView {
  const { units, monday, today, target, rehat } = facts;
  const mondays = Array.from({ length: weeksShown }, (_, i) => addDays(monday, 7 * (i + 1 - weeksShown)));
  // Weeks before the first pack are measured by today's target, also when an older week is looked at.
  const targets: TargetSince[] = [{ from: '1970-01-01', target }, ...facts.targets];
  const [totals, platforms, mixes] = [byUnit(facts.totals), byUnit(facts.platforms), byUnit(facts.mixes)];
  const [seen, excused, odd] = [byUnit(facts.lastSeen), byUnit(facts.excused), new Set(facts.oddClocks)];
  const rows = units
    .map((unit) => {
      const ofUnit = {
        unit,
        totals: totals(unit.id),
        platforms: new Map(platforms(unit.id).map(({ platform, n }) => [platform, n])),
        mix: mixes(unit.id)[0],
        seenAt: seen(unit.id)[0]?.seenAt,
        isClockOff: odd.has(unit.id),
        measure: { targets, rehat: [...rehat, ...excused(unit.id).map(rehatOf)] },
      };
      return unitRowOf(ofUnit, { ...facts, mondays });
    })
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  const having = (standing: Standing) => rows.filter((row) => row.standing === standing).length;
  return {
    monday,
    sunday: addDays(monday, 6),
    isRunning: monday === weekOf(today),
    target: weekOn(monday, new Map(), target, { targets }).target,
    rows,
    counts: Object.fromEntries(standingList.map((one) => [one, having(one)])) as Record<Standing, number>,
    weeks: mondays.map((one, index) => ({
      monday: one,
      active: rows.filter((row) => row.weeks[index]?.isActive).length,
      isRunning: one === weekOf(today),
    })),
    unitWord: units.every((unit) => unit.jenis === 'kelurahan') ? 'kelurahan' : 'unit',
  };
}

/** With a measure of one nobody can be "kurang aktif", and in most weeks nobody is excused: then they are not spoken of. */
export const shownStandings = ({ counts, target }: WeekView): Standing[] =>
  standingList.filter((one) => counts[one] > 0 || (one === 'kurang' ? target > 1 : one !== 'dikecualikan'));
