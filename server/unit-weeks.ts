import { type Day, dayFromEpoch, dayOf, epochDayOf } from '@/lib/calendar/day';
import { countDays, type Days } from '@/lib/streak/days';
import { type HeatMap, heatMapOf } from '@/lib/streak/heat-map';
import { type Streak, streakOf } from '@/lib/streak/streak';
import type { Measure } from '@/lib/streak/week';
import { takenDays } from '@/lib/tally/counted';
import { measureOf } from './measure-of';
import type { Office } from './office';
import type { ExcusedWeek } from './store/excuses';
import type { Store } from './store/store';

/** What one unit posted and how its weeks are measured: for the dashboard's page of it and for its own. */
export interface UnitWeeks {
  today: Day;
  zone: string;
  /** Posts per day of the last 400 days, corrections included. */
  days: Days;
  /** Posts a week that are asked for now. */
  target: number;
  measure: Measure;
  /** The weeks that are excused for this unit alone. */
  excused: ExcusedWeek[];
  streak: Streak;
  map: HeatMap;
}

/** `at` in milliseconds UTC. */
export async function unitWeeksOf(store: Store, office: Office, unitId: string, at: number): Promise<UnitWeeks> {
  const zone = office.region.zona;
  const today = dayOf(at, zone);
  const last = epochDayOf(today);
  const [totals, excused] = await Promise.all([
    store.totals(unitId, last - takenDays, last + 1),
    store.excusedWeeks(last - takenDays, last + takenDays, unitId),
  ]);
  const days = countDays(totals.map(({ day, n }) => ({ day: dayFromEpoch(day), n })));
  const { target } = office;
  const measure = measureOf(office, excused);
  const streak = streakOf(days, today, target, measure);
  return { today, zone, days, target, measure, excused, streak, map: heatMapOf(days, today) };
}
