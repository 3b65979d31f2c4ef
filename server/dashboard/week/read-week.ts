import { type Day, dayOf, epochDayOf } from '@/lib/calendar/day';
import { takenDays } from '@/lib/tally/counted';
import { clockOff } from '../clock-off';
import { officeIn } from '../route';
import type { Visit } from '../visit';
import { chosenWeek } from './chosen-week';
import type { PageFacts } from './page-facts';
import { type WeekView, weekViewOf } from './week-view';

/** After so long nobody will find the reason any more (milliseconds). */
const recent = 14 * 86_400_000;

/** One week as every page, table and text tells it, from one reading: all of them have the same numbers. */
export interface ReadWeek {
  view: WeekView;
  facts: PageFacts;
  /** For an address: null is the running week. */
  monday: Day | null;
}

/** Reads the week that `?minggu=` asks for. */
export async function readWeek(visit: Visit): Promise<ReadWeek> {
  const { world, at } = visit;
  const { store } = world;
  const { name, region, target, targets, rehat } = officeIn(visit);
  const zone = region.zona;
  const today = dayOf(at, zone);
  const monday = chosenWeek(visit.c.req.query('minggu'), today);
  const first = epochDayOf(monday);
  const [units, totals, platforms, mixes, lastSeen, oddClocks, excused, isDemo] = await Promise.all([
    store.units(),
    store.weekTotals(first - takenDays, first + 6),
    store.platformTotals(first, first + 6),
    store.mixes(first, first + 6),
    store.lastSeen(),
    store.oddClocks(at - recent, clockOff),
    store.excusedWeeks(first - takenDays, first),
    store.isDemo(),
  ]);
  const stored = { units, totals, platforms, mixes, lastSeen, oddClocks, excused };
  const view = weekViewOf({ ...stored, monday, today, at, zone, target, targets, rehat });
  const facts = { office: name, region: region.nama, today, at, zone, isDemo };
  return { view, facts, monday: view.isRunning ? null : monday };
}
