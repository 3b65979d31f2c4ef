import { addDays, dayFromEpoch, dayOf, epochDayOf, weekOf } from '@/lib/calendar/day';
import { takenDays } from '@/lib/tally/counted';
import { chosenMonth, firstDayOf, lastDayOf, type Month, monthOf } from '../month';
import { officeIn } from '../route';
import type { Visit } from '../visit';
import type { PageFacts } from '../week/page-facts';
import { type MonthView, monthViewOf } from './month-view';

export interface ReadMonth {
  view: MonthView;
  facts: PageFacts;
  /** The oldest month that may hold something. */
  oldest: Month;
}

/** Reads the month that `?bulan=` asks for. */
export async function readMonth(visit: Visit): Promise<ReadMonth> {
  const { world, at } = visit;
  const { store } = world;
  const { name, region, target, targets, rehat } = officeIn(visit);
  const zone = region.zona;
  const today = dayOf(at, zone);
  const month = chosenMonth(visit.c.req.query('bulan'), today);
  const from = epochDayOf(weekOf(firstDayOf(month)));
  const to = epochDayOf(addDays(lastDayOf(month), 6));
  const [units, totals, sums, excused, keptFrom, isDemo] = await Promise.all([
    store.units(),
    store.allTotals(from, to),
    store.monthTotals(),
    store.excusedWeeks(from, to),
    store.keptFrom(),
    store.isDemo(),
  ]);
  const stored = { units, totals, sums, excused, keptFrom: dayFromEpoch(keptFrom) };
  const view = monthViewOf({ ...stored, month, today, zone, target, targets, rehat });
  const kept = monthOf(addDays(today, -takenDays));
  const oldest = sums.reduce((first, one) => (one.month < first ? one.month : first), kept);
  return { view, facts: { office: name, region: region.nama, today, at, zone, isDemo }, oldest };
}
