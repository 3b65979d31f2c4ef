import type { WireCell } from '@/lib/tally/wire';
import type { Database } from '@/server/store/database';
import type { Store } from '@/server/store/store';
import { entry } from './entries';
import { client, slot, wednesday } from './test-world';

/** What a store under test must be able to do besides: open the same data once more, whole or as the bare database. */
export type OpenStore = () => Promise<{ store: Store; database: () => Database; reopen: () => Promise<Store> }>;

/** The store's day in the contract. */
export const today = entry().d;

export const newUnit = (name: string) => ({ code: `99.99.01.${name}`, name, jenis: 'kelurahan', kecamatan: 'Contoh' });

/** Who acts in the contract, and when. */
export const act = { who: 'petugas uji', at: wednesday };

/** A store with two units, and the short words in which the contract speaks to it. */
export async function preparedStore(open: OpenStore) {
  const { store, database, reopen } = await open();
  await store.addUnits([newUnit('Satu'), newUnit('Dua')]);
  const idOf = async (unit: string) => (await store.units()).find((one) => one.name === unit)?.id ?? '';
  const [one, two] = [await idOf('Satu'), await idOf('Dua')];
  const send = (entries: WireCell[], unitId = one, from = slot) =>
    store.applyReport({ unitId, deviceId: 'd', tokenSerial: 1, slot: from, entries, client, at: wednesday, today });
  const sum = async (unitId = one) =>
    (await store.totals(unitId, today - 500, today + 5)).reduce((all, { n }) => all + n, 0);
  return { store, database, reopen, one, two, send, sum };
}
