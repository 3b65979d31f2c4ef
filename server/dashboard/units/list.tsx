import { isAdmin } from '../is-admin';
import { officeIn } from '../route';
import type { Visit } from '../visit';
import { ListPage } from './list-page';
import { listQueryOf } from './list-query';
import { listViewOf } from './list-view';

/** What `?selesai=` says was just done. The address holds only its name and a number, never a text to show. */
const doneWords: Record<string, (n: string) => string> = {
  wilayah: (n) => `${n} unit dibuat. Berikutnya: cetak lembar kode.`,
  tambah: () => 'Unit ditambahkan. Berikutnya: buat kodenya lewat “Kode baru”.',
  impor: (n) => `${n} unit ditambahkan.`,
  ubah: () => 'Perubahan tersimpan.',
  akhiri: () => 'Unit diakhiri. Angkanya tetap tersimpan.',
  kembali: () => 'Unit dikembalikan ke daftar.',
};

function doneOf({ selesai = '', n = '' }: Record<string, string>): string | null {
  const say = Object.hasOwn(doneWords, selesai) ? doneWords[selesai] : undefined;
  return say && /^\d{0,5}$/.test(n) ? say(n) : null;
}

/** GET /unit: all units. */
export async function listUnits(visit: Visit): Promise<Response> {
  const { store } = visit.world;
  const { region } = officeIn(visit);
  const asked = visit.c.req.query();
  const query = listQueryOf(asked);
  const [units, states, codes, accounts, ended, isDemo] = await Promise.all([
    store.units(),
    store.unitStates(),
    store.newestCodes(),
    store.officialAccounts(),
    store.endedUnits(),
    store.isDemo(),
  ]);
  const view = listViewOf({ units, states, codes, accounts, at: visit.at }, query);
  const facts = { at: visit.at, zone: region.zona, canChange: isAdmin(visit) };
  return visit.page(
    { title: 'Unit dan kode', under: '/unit' },
    <ListPage query={query} view={view} facts={facts} isDemo={isDemo} ended={ended.length} done={doneOf(asked)} />,
  );
}
