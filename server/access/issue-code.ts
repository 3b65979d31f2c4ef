import type { Act } from '../store/act';
import type { Store } from '../store/store';
import { codeLife, makeCode, partsOf } from './code';
import { makeSalt, slowHash } from './slow-hash';

/** Makes an enrolment code for the unit, valid 14 days from `act.at` and for one device. */
export async function issueCode(store: Store, unitId: string, act: Act): Promise<string> {
  const code = makeCode();
  const { selector, verifier } = partsOf(code);
  const salt = makeSalt();
  const hash = await slowHash(verifier, salt);
  const isFree = await store.addCode({ unitId, selector, salt, hash, expiresAt: act.at + codeLife }, act);
  return isFree ? code : issueCode(store, unitId, act);
}
