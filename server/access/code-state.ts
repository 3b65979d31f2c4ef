import type { NewestCode } from '../store/code-book';
import { codeLife, maxTries } from './code';

/** What became of the newest code of a unit. locked: too often tried with wrong letters. */
export interface CodeState {
  state: 'open' | 'used' | 'expired' | 'locked';
  /** When it was made; before that for a code that was ended early, which is never asked. */
  madeAt: number;
  expiresAt: number;
}

/** How a code stands at the instant `now`. */
export function codeStateOf({ expiresAt, tries, usedAt }: NewestCode, now: number): CodeState {
  const madeAt = expiresAt - codeLife;
  if (usedAt !== null) return { state: 'used', madeAt, expiresAt };
  if (expiresAt <= now) return { state: 'expired', madeAt, expiresAt };
  return { state: tries >= maxTries ? 'locked' : 'open', madeAt, expiresAt };
}
