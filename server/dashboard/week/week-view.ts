import type { Status } from '@/components/parts/status-shape';
import { addDays, type Day, dayFromEpoch, dayOf, weekOf } from '@/lib/calendar/day';
import { platformList } from '@/lib/draft/platform';
import { countDays } from '@/lib/streak/days';
import { streakOf } from '@/lib/streak/streak';
import type { DayTotal, Unit } from '../../store/store';

/** How many weeks the bars show, the chosen one last. */
const weeksShown = 12;

interface WeekFacts {
  units: Unit[];
  totals: (DayTotal & { unitId: string })[];
  platforms: { unitId: string; platform: number; n: number }[];
  /** Monday of the chosen week. */
  monday: Day;
  today: Day;
  zone: string;
  target: number;
}

export interface UnitRow {
  /** "Kejaksaan": the column says what it is. */
  name: string;
  kecamatan: string;
  status: Status;
  n: number;
  /** Posts per platform, in the order of `platformList`. */
  platforms: number[];
  /** The last day with a post, up to the end of the chosen week. */
  last: Day | null;
  /** Weeks in a row that reached the target. */
  streak: number;
  /** Posts in each of the weeks shown. */
  weeks: number[];
}

export interface WeekView {
  monday: Day;
  sunday: Day;
  isRunning: boolean;
  target: number;
  /** Alphabetical. */
  rows: UnitRow[];
  counts: Record<Status, number>;
  weeks: { monday: Day; active: number; isRunning: boolean }[];
  /** "kelurahan", or "unit" where there are desa too. */
  unitWord: string;
}

function statusOf(n: number, target: number, connected: Day | null, sunday: Day): Status {
  if (n >= target) return 'aktif';
  if (n > 0) return 'kurang';
  return connected && connected <= sunday ? 'kosong' : 'putus';
}

/** Sorted into units once: a province has thousands of units, and each is looked up. */
function byUnit(totals: WeekFacts['totals']): Map<string, DayTotal[]> {
  const sorted = new Map<string, DayTotal[]>();
  for (const one of totals) {
    const own = sorted.get(one.unitId);
    if (own) own.push(one);
    else sorted.set(one.unitId, [one]);
  }
  return sorted;
}

function rowOf(unit: Unit, totals: DayTotal[], facts: WeekFacts, mondays: Day[]): UnitRow {
  const { monday, today, zone, target } = facts;
  const sunday = addDays(monday, 6);
  const ofUnit = totals.map(({ day, n }) => ({ day: dayFromEpoch(day), n })).filter(({ day }) => day <= sunday);
  const perWeek = countDays(ofUnit.map(({ day, n }) => ({ day: weekOf(day), n })));
  const n = perWeek[monday] ?? 0;
  const isRunning = monday === weekOf(today);
  const connected = unit.connectedAt === null ? null : dayOf(unit.connectedAt, zone);
  const days = ofUnit.map(({ day }) => day).sort();
  const streak = streakOf(countDays(ofUnit), sunday, target);
  return {
    name: unit.name.replace(/^Kelurahan /, ''),
    kecamatan: unit.kecamatan,
    status: statusOf(n, target, connected, sunday),
    n,
    platforms: platformList.map(
      (_, index) => facts.platforms.find((one) => one.unitId === unit.id && one.platform === index)?.n ?? 0,
    ),
    last: days.at(-1) ?? null,
    // Only the running week may still be short without ending the row of weeks.
    streak: isRunning || streak.standing === 'reached' ? streak.weeks : 0,
    weeks: mondays.map((one) => perWeek[one] ?? 0),
  };
}

/** All that the page of one week shows. Pure: the same facts make the same page. */
export function weekViewOf(facts: WeekFacts): WeekView {
  const { units, monday, today, target } = facts;
  const mondays = Array.from({ length: weeksShown }, (_, i) => addDays(monday, 7 * (i + 1 - weeksShown)));
  const totals = byUnit(facts.totals);
  const rows = units
    .map((unit) => rowOf(unit, totals.get(unit.id) ?? [], facts, mondays))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  const having = (status: Status) => rows.filter((row) => row.status === status).length;
  return {
    monday,
    sunday: addDays(monday, 6),
    isRunning: monday === weekOf(today),
    target,
    rows,
    counts: { aktif: having('aktif'), kurang: having('kurang'), kosong: having('kosong'), putus: having('putus') },
    weeks: mondays.map((one, index) => ({
      monday: one,
      active: rows.filter((row) => (row.weeks[index] ?? 0) >= target).length,
      isRunning: one === weekOf(today),
    })),
    unitWord: units.every((unit) => unit.jenis === 'kelurahan') ? 'kelurahan' : 'unit',
  };
}
