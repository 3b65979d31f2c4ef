import { type Day, dayFromEpoch, dayOf, weekOf } from '@/lib/calendar/day';
import { countDays } from '@/lib/streak/days';
import { type Measure, postedWeeks, weekOn } from '@/lib/streak/week';
import { type Asked, measureOf } from '../../measure-of';
import type { ExcusedWeek } from '../../store/excuses';
import type { DayTotal, Unit } from '../../store/store';
import { byUnit } from '../by-unit';
import { firstDayOf, lastDayOf, type Month, mondaysOf } from '../month';
import { shortName } from '../unit-word';
import { type Standing, standingOf, statusOf } from '../week/standing';

export interface MonthFacts extends Asked {
  units: Unit[];
  /** Posts of all days of the month and of its weeks. */
  totals: (DayTotal & { unitId: string })[];
  /** Posts of the months that were summed up. */
  sums: { unitId: string; month: string; n: number }[];
  excused: ExcusedWeek[];
  /** The first day that is still kept by itself. */
  keptFrom: Day;
  month: Month;
  today: Day;
  zone: string;
}

export interface MonthWeek {
  /** Posts. */
  n: number;
  standing: Standing;
}

export interface MonthRow {
  id: string;
  name: string;
  jenis: string;
  kecamatan: string;
  /** Posts of the days of the month. */
  n: number;
  /** Something is known of the unit in this month: no data is not 0. */
  isKnown: boolean;
  /** The weeks that belong to the month; none where only sums are kept. */
  weeks: MonthWeek[];
  /** Weeks that reached the measure, and those in which it was asked for; a running week counts once it has. */
  active: number;
  asked: number;
}

export interface MonthView {
  month: Month;
  isRunning: boolean;
  /** Days and weeks of this month are no longer kept, only its sum. */
  isSum: boolean;
  mondays: Day[];
  /** Alphabetical. */
  rows: MonthRow[];
  total: number;
  /** Units with a post in the month. */
  posting: number;
}

interface WeeksFacts {
  totals: { day: Day; n: number }[];
  mondays: Day[];
  measure: Measure;
  /** The day on which the unit was connected; null while it is not. */
  connected: Day | null;
  target: number;
}

function weeksOf({ totals, mondays, measure, connected, target }: WeeksFacts): MonthWeek[] {
  const posted = postedWeeks(countDays(totals));
  return mondays.map((monday) => {
    const week = weekOn(monday, posted, target, measure);
    return { n: week.posts, standing: standingOf(statusOf(week, connected), week) };
  });
}

/** All that the page of one month shows. Pure: the same facts make the same page. */
export function monthViewOf(facts: MonthFacts): MonthView {
  const { units, month, today, zone, target, keptFrom } = facts;
  const [first, last] = [firstDayOf(month), lastDayOf(month)];
  const all = mondaysOf(month, today);
  const isSum = keptFrom > (all[0] ?? first);
  const mondays = isSum ? [] : all;
  const [totals, sums] = [byUnit(facts.totals), byUnit(facts.sums.filter((one) => one.month === month))];
  const excused = byUnit(facts.excused);
  const rows = units
    .map((unit): MonthRow => {
      const own = totals(unit.id).map(({ day, n }) => ({ day: dayFromEpoch(day), n }));
      const connected = unit.connectedAt === null ? null : dayOf(unit.connectedAt, zone);
      const weeks = weeksOf({ totals: own, mondays, measure: measureOf(facts, excused(unit.id)), connected, target });
      const isAsked = ({ standing }: MonthWeek, index: number) =>
        standing === 'aktif' || ((standing === 'kurang' || standing === 'kosong') && mondays[index] !== weekOf(today));
      const inMonth = own.filter(({ day }) => day >= first && day <= last);
      // What was summed up of a month is gone from its days: together they are the month.
      const n = [...inMonth, ...sums(unit.id)].reduce((sum, one) => sum + one.n, 0);
      return {
        id: unit.id,
        name: shortName(unit.name),
        jenis: unit.jenis,
        kecamatan: unit.kecamatan,
        n,
        isKnown: n > 0 || (connected !== null && connected <= last),
        weeks,
        active: weeks.filter(({ standing }) => standing === 'aktif').length,
        asked: weeks.filter(isAsked).length,
      };
    })
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  return {
    month,
    isRunning: today <= last,
    isSum,
    mondays,
    rows,
    total: rows.reduce((sum, { n }) => sum + n, 0),
    posting: rows.filter(({ n }) => n > 0).length,
  };
}
