import { isAdmin } from '../is-admin';
import { get, type Route } from '../route';
import type { Visit } from '../visit';
import { choiceOf } from './choice';
import { readWeek } from './read-week';
import { WeekPage } from './week-page';

async function weekPage(visit: Visit): Promise<Response> {
  const [{ view, facts, monday }, waiting] = await Promise.all([readWeek(visit), visit.world.store.openDisputes()]);
  const choice = choiceOf(visit.c.req.query(), monday);
  const title = view.isRunning ? 'Minggu ini' : 'Minggu yang lalu';
  const mayAdd = isAdmin(visit);
  return visit.page({ title, under: '/' }, <WeekPage {...{ view, facts, choice, waiting, mayAdd }} />);
}

/** The answer to the Monday question. */
export const week: readonly Route[] = [get('/', ['admin', 'viewer'], weekPage)];
