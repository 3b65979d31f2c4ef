import type { Act } from '../store/act';
import type { Store } from '../store/store';
import { codeLife, makeCode, partsOf } from './code';
import { makeSalt, slowHash } from './slow-hash';

/**
 * Makes an enrolment code for the unit, valid 14 days from `act.at` and for one device. With `endsUnused` the codes
 * that the unit had unused before end with it: of two cards on a desk only the newer one should work.
 */
export async function issueCode(store: Store, unitId: string, act: Act, endsUnused = false): Promise<string> {
  const code = makeCode();
  const { selector, verifier } = partsOf(code);
  const salt = makeSalt();
  const hash = await slowHash(verifier, salt);
  const kept = { unitId, selector, salt, hash, expiresAt: act.at + codeLife };
  const isFree = endsUnused ? await store.replaceCode(kept, act) : await store.addCode(kept, act);
  return isFree ? code : issueCode(store, unitId, act, endsUnused);
}
