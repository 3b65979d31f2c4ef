import { signInAtOnce } from '@/server/access/sign-in-at-once';
import { appOf } from '@/server/app';
import { officeReader } from '@/server/office';
import { regionOf } from '@/server/regions';
import { setUp } from '@/server/set-up';
import type { Store } from '@/server/store/store';

const who = 'petugas uji';

/** The whole tally over a store, as the server makes it, set up for Pangkalpinang. */
export async function appOn(store: Store, now: () => number): Promise<ReturnType<typeof appOf>> {
  await setUp(store, await regionOf('19.71'), 1, { who, at: now() });
  return appOf({ store, office: officeReader(store), publicUrl: 'http://localhost', now });
}

/** The headers of a viewer who signed in, for the pages. */
export async function asViewer(store: Store, now: () => number): Promise<Record<string, string>> {
  const { name, value } = await signInAtOnce(store, 'viewer', { at: now() });
  return { Cookie: `${name}=${value}`, 'Sec-Fetch-Site': 'same-origin' };
}
