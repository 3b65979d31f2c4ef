import { regionList, regionOf } from '../../regions';
import { setUp } from '../../set-up';
import { unitsOf } from '../../units';
import { get, post, type Route } from '../route';
import type { Visit } from '../visit';
import { ChoosePage } from './choose-page';
import { ChosenPage } from './chosen-page';
import { PreviewPage, targetList } from './preview-page';

const head = { title: 'Pilih wilayah', under: '/pengaturan' };

/** The region of a kode that somebody sent; null if there is none. */
async function askedRegion(kode: string) {
  const isListed = (await regionList()).some((one) => one.kode === kode);
  return isListed ? regionOf(kode) : null;
}

async function regionPage(visit: Visit): Promise<Response> {
  const { office, world, c } = visit;
  if (office) {
    const units = (await world.store.units()).length;
    return visit.page({ title: 'Wilayah', under: '/pengaturan' }, <ChosenPage region={office.region} units={units} />);
  }
  const region = await askedRegion(c.req.query('kode') ?? '');
  if (region) return visit.page(head, <PreviewPage region={region} target="1" trouble={null} />);
  const asked = (c.req.query('cari') ?? '').trim().slice(0, 60);
  const province = c.req.query('provinsi') ?? '';
  return visit.page(head, <ChoosePage all={await regionList()} asked={asked} province={province} />);
}

async function chooseRegion(visit: Visit): Promise<Response> {
  if (visit.office) return visit.go('/pengaturan/wilayah');
  const form = await visit.form();
  const kode = form.get('kode');
  const region = await askedRegion(typeof kode === 'string' ? kode : '');
  if (!region) return visit.go('/pengaturan/wilayah');
  const target = targetList.find((one) => `${one}` === form.get('target'));
  if (!target) {
    const trouble = 'Pilih dahulu berapa unggahan yang diminta per minggu.';
    return visit.page({ ...head, status: 400 }, <PreviewPage region={region} target="" trouble={trouble} />);
  }
  const isChosen = await setUp(visit.world.store, region, target, visit.act());
  // Somebody else was quicker: the page then says which region it is.
  if (!isChosen) return visit.go('/pengaturan/wilayah');
  return visit.go(`/unit?selesai=wilayah&n=${unitsOf(region).length}`);
}

/** Where a new tally begins: its kabupaten or kota. */
export const region: readonly Route[] = [
  get('/pengaturan/wilayah', ['admin'], regionPage),
  post('/pengaturan/wilayah', ['admin'], chooseRegion),
];
