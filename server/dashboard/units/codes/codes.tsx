import { dayOf } from '@/lib/calendar/day';
import { sayClock } from '@/lib/calendar/say-clock';
import { codeLife } from '../../../access/code';
import { codeStateOf } from '../../../access/code-state';
import { issueCode } from '../../../access/issue-code';
import type { Unit } from '../../../store/store';
import { get, officeIn, post, type Route } from '../../route';
import type { Visit } from '../../visit';
import { kecamatanIn } from '../asked-unit';
import { sayWholeDay } from '../say-unit';
import { ChoosePage } from './choose-page';
import { chosenUnits, mostCodes } from './chosen-units';
import { RepeatedPage } from './repeated-page';
import { SheetPage } from './sheet-page';

const head = { title: 'Lembar kode', under: '/unit' };

async function choosePage(visit: Visit, trouble: string | null = null): Promise<Response> {
  const units = (await visit.world.store.units()).sort((a, b) => a.name.localeCompare(b.name, 'id', { numeric: true }));
  return visit.page(
    { ...head, status: trouble ? 400 : 200 },
    <ChoosePage units={units} kecamatan={kecamatanIn(visit)} at={visit.at} trouble={trouble} />,
  );
}

/** True if one of the units got a code after the form was made: it was sent twice. */
async function isRepeated({ world, at }: Visit, units: Unit[], since: number): Promise<boolean> {
  const ids = new Set(units.map(({ id }) => id));
  const codes = (await world.store.newestCodes()).filter(({ unitId }) => ids.has(unitId));
  return codes.some((code) => codeStateOf(code, at).madeAt >= since);
}

/** POST /unit/kode: makes the codes and shows them, this once. */
async function sheet(visit: Visit): Promise<Response> {
  const { world, at } = visit;
  const zone = officeIn(visit).region.zona;
  const form = await visit.form();
  const units = chosenUnits(form, await world.store.units());
  if (units.length === 0) return choosePage(visit, 'Belum ada unit yang dipilih. Pilih unitnya dahulu.');
  if (units.length > mostCodes) {
    return choosePage(
      visit,
      `Ini ${units.length} unit. Paling banyak ${mostCodes} kode sekali cetak; pilih per kecamatan.`,
    );
  }
  if (await isRepeated(visit, units, Number(form.get('sejak') || Number.NaN))) {
    const fields = [...form].flatMap(([name, value]): [string, string][] =>
      name !== 'sejak' && typeof value === 'string' ? [[name, value]] : [],
    );
    return visit.page({ ...head, status: 409 }, <RepeatedPage fields={fields} at={at} />);
  }
  const cards = await Promise.all(
    units.map(async ({ id, name, kecamatan }) => ({
      name,
      kecamatan,
      code: await issueCode(world.store, id, visit.act(), true),
    })),
  );
  const day = (instant: number) => sayWholeDay(dayOf(instant, zone));
  return visit.page(
    head,
    <SheetPage
      cards={cards}
      publicUrl={world.publicUrl}
      madeAt={`${day(at)} ${sayClock(at, zone)}`}
      until={day(at + codeLife)}
      isDemo={await world.store.isDemo()}
    />,
  );
}

/** Enrolment codes on paper. */
export const codes: readonly Route[] = [
  get('/unit/kode', ['admin'], (visit) => choosePage(visit)),
  post('/unit/kode', ['admin'], sheet),
];
