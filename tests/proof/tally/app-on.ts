import { appOf } from '@/server/app';
import { officeReader } from '@/server/office';
import { regionOf } from '@/server/regions';
import { setUp } from '@/server/set-up';
import type { Store } from '@/server/store/store';

/** The whole tally over a store, as the server makes it. */
export async function appOn(store: Store, now: () => number): Promise<ReturnType<typeof appOf>> {
  await setUp(store, await regionOf('19.71'), 1, { who: 'petugas uji', at: now() });
  return appOf({ store, office: officeReader(store), publicUrl: 'http://localhost', now });
}
