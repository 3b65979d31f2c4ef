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
const wordless = fingerprintOf('');

/**
 * True if both are the same post, told twice. Answers are not known by their words, since "Terima kasih" answers
 * many people in ten minutes; nor are pictures without words.
 */
export function isAlike(one: Told, other: Told): boolean {
  if (one.kind === 'response' || one.fingerprint === wordless) return false;
  return (
    one.kind === other.kind &&
    one.fingerprint === other.fingerprint &&
    isSameAccount(one.account, other.account) &&
    Math.abs(one.at - other.at) < sameWithin
  );
}
