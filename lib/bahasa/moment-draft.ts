import { readClock } from './moment-clock';
import { dayShape, isRule, readDate, readHijri } from './moment-date';
import { readMonthOrYear } from './moment-stretch';
import { readWeekday } from './moment-weekday';
import { readWords } from './moment-words';
import type { Moment, Token } from './reading';

/** A statement of time while it is read: the tokens `from` to `to`. */
export type Draft = Omit<Moment, 'span'> & { from: number; to: number };

/** Nothing told yet. */
export const blank = (from: number): Draft => ({
  from,
  to: from,
  strength: 'weak',
  weekday: null,
  weekdaySpan: null,
  date: null,
  dateSpan: null,
  clock: null,
  isRecurring: false,
  isRange: false,
  daysAway: null,
});

/** Takes one part of a statement of time into the draft; false if none stands at `at`. */
export const take = (draft: Draft, tokens: readonly Token[], at: number): boolean =>
  takeWeekday(draft, tokens, at) ||
  takeDate(draft, tokens, at) ||
  takeClock(draft, tokens, at) ||
  takeWords(draft, tokens, at) ||
  takeStretch(draft, tokens, at);

function takeWeekday(draft: Draft, tokens: readonly Token[], at: number): boolean {
  const weekday = readWeekday(tokens, at);
  // A second day with its own date is a statement of its own.
  if (!weekday || (draft.weekday !== null && draft.date)) return false;
  if (draft.weekday !== null || weekday[1]) draft.isRange = true;
  if (draft.weekday === null) {
    draft.weekday = weekday[0];
    draft.weekdaySpan = { start: tokens[at]?.start ?? 0, end: tokens[at]?.end ?? 0 };
  }
  draft.to = at + 1;
  return true;
}

function takeDate(draft: Draft, tokens: readonly Token[], at: number): boolean {
  const date = readDate(tokens, at);
  if (date && !isRule(tokens, at)) {
    if (draft.date) draft.isRange = true;
    draft.date ??= date.date;
    draft.dateSpan ??= { start: tokens[at]?.start ?? 0, end: tokens[date.to - 1]?.end ?? 0 };
    draft.strength = 'strong';
    draft.to = date.to;
    return true;
  }
  const hijri = date ? null : readHijri(tokens, at);
  if (hijri === null) return false;
  draft.strength = 'strong';
  draft.to = hijri;
  return true;
}

function takeClock(draft: Draft, tokens: readonly Token[], at: number): boolean {
  const clock = readClock(tokens, at, draft.weekday !== null || draft.date !== null);
  if (!clock) return false;
  draft.clock ??= clock.minutes;
  draft.to = clock.to;
  return true;
}

function takeWords(draft: Draft, tokens: readonly Token[], at: number): boolean {
  const words = readWords(tokens, at);
  if (!words) return false;
  draft.daysAway ??= words.daysAway;
  draft.isRecurring ||= words.isRecurring;
  if (words.daysAway !== null || words.isRecurring) draft.strength = 'strong';
  draft.to = words.to;
  return true;
}

function takeStretch(draft: Draft, tokens: readonly Token[], at: number): boolean {
  // The month of a paper's date is no time of the matter either.
  const to = readMonthOrYear(tokens, at);
  if (to === null || isRule(tokens, at)) return false;
  if (dayShape.test(tokens[at - 1]?.text ?? '') && isRule(tokens, at - 1)) return false;
  draft.to = to;
  return true;
}
