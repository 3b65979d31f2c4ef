import { randomBytes } from 'node:crypto';
import { hashOfKey, makeKey } from '../access/key';
import type { Act } from '../store/act';
import type { Store } from '../store/store';

/**
 * A new link to the unit's own page: its key, which is kept nowhere, and a slot of its own for what is
 * entered through it. `endsOthers`: the links before it end. `deviceId`: the computer that asked for it.
 */
export async function makeLink(
  store: Store,
  unitId: string,
  endsOthers: boolean,
  act: Act,
  deviceId?: string,
): Promise<string> {
  const key = makeKey();
  const slot = randomBytes(16).toString('hex');
  await store.addLink({ unitId, linkHash: hashOfKey(key), slot, endsOthers, ...(deviceId && { deviceId }) }, act);
  return key;
}

/** The address under which the key opens the page. */
export const addressOfLink = (publicUrl: string, key: string): string => `${publicUrl}/u/${key}`;
