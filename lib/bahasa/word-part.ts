import { countWords } from './data/time-words';
import type { Token } from './reading';

/** What words tell of a time that has no figures of its own. */
export interface WordPart {
  /** The index behind it. */
  to: number;
  daysAway: number | null;
  isRecurring: boolean;
}

export type Reader = (tokens: readonly Token[], at: number) => WordPart | null;

export const part = (to: number, daysAway: number | null = null, isRecurring = false): WordPart => ({
  to,
  daysAway,
  isRecurring,
});

export const normAt = (tokens: readonly Token[], at: number): string => tokens[at]?.norm ?? '';

/** "yang lalu", "lalu", "ke depan": the index behind it, or 0. */
export function behindPointer(tokens: readonly Token[], at: number, allowed: ReadonlySet<string>): number {
  const from = normAt(tokens, at) === 'yang' ? at + 1 : at;
  const word = normAt(tokens, from);
  if (allowed.has(word)) return from + 1;
  if (word === 'ke' && normAt(tokens, from + 1) === 'depan') return from + 2;
  if (word === 'akan' && normAt(tokens, from + 1) === 'datang') return from + 2;
  return word === 'berturut' || word === 'berturut-turut' ? from + 1 : 0;
}

/** "3 hari", "dua pekan": the word at `at` is counted. */
export const isCounted = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.kind === 'number' || countWords.has(normAt(tokens, at - 1));
