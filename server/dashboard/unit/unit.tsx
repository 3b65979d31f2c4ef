import { doneOf } from '../done-of';
import type { FormTrouble } from '../form-trouble';
import { get, post, type Route } from '../route';
import type { Visit } from '../visit';
import {
  answer,
  askAgain,
  type Changed,
  correct,
  doneWords,
  endDevice,
  endDevices,
  endLinks,
  excuse,
  nameDevice,
  renewLink,
} from './changes';
import { readUnit } from './read-unit';
import { UnitPage } from './unit-page';

async function unitPage(visit: Visit, trouble: FormTrouble | null = null, wrong: 400 | 409 = 400) {
  const facts = await readUnit(visit);
  const done = doneOf(doneWords, visit);
  const status = trouble ? wrong : 200;
  return visit.page(
    { title: facts.unit.name, under: '/unit', status },
    <UnitPage {...{ facts, done: trouble ? null : done, trouble }} />,
  );
}

/** One change by an admin: then the page again, with what was done or what must be mended. */
const change = (path: string, work: (visit: Visit) => Promise<Changed>): Route =>
  post(`/unit/:id/${path}`, ['admin'], async (visit) => {
    const changed = await work(visit);
    if ('form' in changed) return unitPage(visit, changed, changed.status);
    return visit.go(`/unit/${visit.c.req.param('id')}?selesai=${changed.done}#${changed.at}`);
  });

/** One unit: its numbers for whoever may look, its corrections and connections for admins. */
export const unit: readonly Route[] = [
  get('/unit/:id', ['admin', 'viewer'], (visit) => unitPage(visit)),
  change('koreksi', correct),
  change('kecualikan', excuse),
  change('minta-lagi', askAgain),
  change('sanggahan', answer),
  change('komputer/nama', nameDevice),
  change('komputer/akhiri', endDevice),
  change('komputer/akhiri-semua', endDevices),
  change('tautan/akhiri', endLinks),
  post('/unit/:id/tautan', ['admin'], renewLink),
];
