import { appOf } from '@/server/app';
import { readRegion } from '@/server/read-region';
import type { Store } from '@/server/store/store';

/** The whole tally over a store, as the server makes it. */
export async function appOn(store: Store, now: () => number): Promise<ReturnType<typeof appOf>> {
  return appOf({ store, region: await readRegion('19.71'), target: 1, now });
}
