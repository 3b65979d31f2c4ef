import { randomUUID } from 'node:crypto';
import type { Store } from '../store/store';
import { maxTries, partsOf } from './code';
import { hashOfKey } from './key';
import { isSecret } from './slow-hash';
import { makeToken } from './token';

type Redeemed =
  | { state: 'ok'; token: string; unitId: string }
  | { state: 'unknown' | 'used' | 'expired' | 'locked' | 'guarded'; token?: undefined };

interface Asked {
  code: string;
  /** The database that enrols: only it may come again with the same code, should the answer be lost. */
  slot: string;
  client: string;
  /** Codes are guessed at from everywhere: see `attemptCode`. */
  isGuarded?: boolean;
}

/**
 * Exchanges a code for a device token. The try is used up before the slow hash runs, so many
 * guesses at once get no more tries than many in a row; the store lets exactly one slot redeem it.
 */
export async function redeemCode(
  store: Store,
  { code, slot, client, isGuarded }: Asked,
  now: number,
): Promise<Redeemed> {
  const { selector, verifier } = partsOf(code);
  const attempt = await store.attemptCode(selector, slot, maxTries, now, isGuarded);
  if (attempt.state !== 'open') return attempt;
  const { unitId, salt, hash } = attempt.code;
  if (!(await isSecret(verifier, salt, hash))) return { state: 'unknown' };
  const token = makeToken();
  const device = { unitId, deviceId: randomUUID(), tokenHash: hashOfKey(token), client, at: now };
  return (await store.redeemCode(selector, device, slot)) ? { state: 'ok', token, unitId } : { state: 'used' };
}
