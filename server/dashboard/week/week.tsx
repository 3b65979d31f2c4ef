import { dayOf, epochDayOf } from '@/lib/calendar/day';
import { takenDays } from '@/lib/tally/counted';
import { get, officeIn, type Route } from '../route';
import type { Visit } from '../visit';
import { chosenWeek } from './chosen-week';
import { WeekPage } from './week-page';
import { weekViewOf } from './week-view';

async function weekPage(visit: Visit): Promise<Response> {
  const { store } = visit.world;
  const { name, region, target } = officeIn(visit);
  const zone = region.zona;
  const today = dayOf(visit.at, zone);
  const monday = chosenWeek(visit.c.req.query('minggu'), today);
  const first = epochDayOf(monday);
  const [units, totals, platforms, isDemo] = await Promise.all([
    store.units(),
    store.allTotals(first - takenDays, first + 6),
    store.platformTotals(first, first + 6),
    store.isDemo(),
  ]);
  const view = weekViewOf({ units, totals, platforms, monday, today, zone, target });
  const facts = { office: name, today, at: visit.at, zone, isDemo };
  const title = view.isRunning ? 'Minggu ini' : 'Minggu yang lalu';
  return visit.page({ title, under: '/' }, <WeekPage view={view} facts={facts} />);
}

/** The answer to the Monday question. */
export const week: readonly Route[] = [get('/', ['admin', 'viewer'], weekPage)];
