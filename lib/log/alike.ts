import { isSameAccount } from '../draft/account';
import type { PostKind } from '../draft/draft';
import { fingerprintOf } from '../draft/fingerprint';

/** What tells whether two presses sent the same post. */
interface Told {
  kind: PostKind;
  account: string | null;
  fingerprint: string;
  /** Milliseconds since 1970 UTC. */
  at: number;
}

/** The same words of the same account within ten minutes are one post, told twice: no unit posts that often. */
const sameWithin = 10 * 60_000;
/** "Terima kasih" answers many people in ten minutes, and a picture has no words to tell it from the next. */
const sameShortlyWithin = 5_000;
const wordless = fingerprintOf('');

/** True if both are the same post, told twice. */
export function isAlike(one: Told, other: Told): boolean {
  if (one.kind !== other.kind || one.fingerprint !== other.fingerprint) return false;
  const isRepeatable = one.kind === 'response' || one.fingerprint === wordless;
  const within = isRepeatable ? sameShortlyWithin : sameWithin;
  return isSameAccount(one.account, other.account) && Math.abs(one.at - other.at) < within;
}
