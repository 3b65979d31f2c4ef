import type { Store } from '../store/store';
import { codeLife, hashVerifier, makeCode, makeSalt, partsOf } from './code';

/** Makes an enrolment code for the unit, valid 14 days from `now` (milliseconds UTC) and for one device. */
export async function issueCode(store: Store, unitId: string, now: number): Promise<string> {
  const code = makeCode();
  const { selector, verifier } = partsOf(code);
  const salt = makeSalt();
  const hash = await hashVerifier(verifier, salt);
  const isFree = await store.addCode({ unitId, selector, salt, hash, expiresAt: now + codeLife });
  return isFree ? code : issueCode(store, unitId, now);
}
