import { monthNumbers, weekdayNumbers } from './data/calendar-words';
import { holdingVerbs } from './data/events';
import { wordList } from './data/word-list';
import { isActiveVerb, isPassiveVerb } from './is-active-verb';
import { isAmong, oncePerWord } from './per-word';
import type { Strength, Token } from './reading';

export interface MatterRun {
  from: number;
  to: number;
  strength: Strength;
  cue: string;
}

/** Words that already answer who or where. */
export type Covered = Pick<MatterRun, 'from' | 'to'>;

export const isCovered = (others: readonly Covered[], at: number): boolean =>
  others.some(({ from, to }) => at >= from && at < to);

export const phraseEnd = new Set(
  wordList(`di ke dari pada untuk guna agar yang dengan dalam oleh bersama kepada bagi akan telah sudah ini itu tersebut karena demi adalah bertempat secara
    melalui serta dan sejak`),
);

const ends = oncePerWord(
  (norm) =>
    phraseEnd.has(norm) ||
    isActiveVerb(norm) ||
    isPassiveVerb(norm) ||
    holdingVerbs.has(norm) ||
    weekdayNumbers.has(norm) ||
    monthNumbers.has(norm),
);

/** Whether the noun phrase before this token is over. */
export const endsPhrase = (token: Token | undefined): boolean =>
  !token || !(token.kind === 'word' || token.kind === 'number') || ends(token);

const longest = 8;
const longestQuoted = 14;
const quote = /^["“”]/;

/** "(PWRI)", "(SAE)": its short name belongs to a name. */
const isShortName = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.text === '(' && tokens[at + 1]?.isCapital === true && tokens[at + 2]?.text === ')';

const isWeekday = isAmong(weekdayNumbers);
const isDay = (token: Token | undefined): boolean => token?.norm === 'ini' || isWeekday(token);

/** Where the noun phrase that starts at `at` ends: with its short name in brackets, a period of years and one "dan". */
export function endOfPhrase(tokens: readonly Token[], at: number): number {
  let end = at + 1;
  let hasAnd = false;
  while (end < at + longest) {
    const token = tokens[end];
    if (isShortName(tokens, end)) end += 3;
    else if (token?.text === '-' && tokens[end + 1]?.kind === 'number' && tokens[end - 1]?.kind === 'number') end += 2;
    else if (!hasAnd && token?.norm === 'dan' && !endsPhrase(tokens[end + 1])) {
      hasAnd = true;
      end += 2;
    } else if (endsPhrase(token) || (token?.norm === 'hari' && isDay(tokens[end + 1]))) break;
    else end++;
  }
  return end;
}

/** Where a name in quotation marks ends that opens at `at`; -1 when none does. */
export function endOfQuoted(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.kind !== 'mark' || !quote.test(tokens[at]?.text ?? '')) return -1;
  for (let close = at + 2; close < Math.min(tokens.length, at + longestQuoted); close++)
    if (quote.test(tokens[close]?.text ?? '')) return close;
  return -1;
}
