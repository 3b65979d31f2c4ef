import type { KnownDevice, Store } from '../store/store';
import { hashOfKey } from './key';
import { makeToken } from './token';

const oneDay = 86_400_000;
/** After so long a device gets another token (milliseconds). */
export const tokenLife = 90 * oneDay;

/**
 * Another token for a device whose own is old; undefined if it is not. The old one lives until the new one is first
 * used, so a lost answer costs nothing; the next is made a day later at the earliest.
 */
export async function rotateToken(store: Store, device: KnownDevice, now: number): Promise<string | undefined> {
  if (now - device.tokenAt < tokenLife || now - device.newestTokenAt < oneDay) return undefined;
  const token = makeToken();
  await store.addToken(device, hashOfKey(token), now);
  return token;
}
