import { dayParts, monthNumbers, stretches, timeJoiners, weekdayNumbers, zoneWords } from './data/calendar-words';
import {
  countWords,
  dayShape,
  isRule,
  readClock,
  readDate,
  readMonthOrYear,
  readRelative,
  readWeekday,
} from './moment-parts';
import type { Moment, Token } from './reading';

type Draft = Omit<Moment, 'span'> & { from: number; to: number };

const blank = (from: number): Draft => ({
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
function take(draft: Draft, tokens: readonly Token[], at: number): boolean {
  const weekday = readWeekday(tokens, at);
  if (weekday) {
    // A second day with its own date is a statement of its own.
    if (draft.weekday !== null && draft.date) return false;
    if (draft.weekday !== null || weekday[1]) draft.isRange = true;
    if (draft.weekday === null) {
      draft.weekday = weekday[0];
      draft.weekdaySpan = { start: tokens[at]?.start ?? 0, end: tokens[at]?.end ?? 0 };
    }
    draft.to = at + 1;
    return true;
  }
  const date = readDate(tokens, at);
  if (date && !isRule(tokens, at)) {
    if (draft.date) draft.isRange = true;
    draft.date ??= date.date;
    draft.dateSpan ??= { start: tokens[at]?.start ?? 0, end: tokens[date.to - 1]?.end ?? 0 };
    draft.strength = 'strong';
    draft.to = date.to;
    return true;
  }
  const clock = readClock(tokens, at);
  if (clock) {
    draft.clock ??= clock.minutes;
    draft.to = clock.to;
    return true;
  }
  const relative = readRelative(tokens, at);
  if (relative) {
    draft.daysAway ??= relative.daysAway;
    draft.isRecurring ||= relative.isRecurring;
    if (relative.daysAway !== null || relative.isRecurring) draft.strength = 'strong';
    draft.to = relative.to;
    return true;
  }
  // The month of a paper's date is no time of the matter either.
  const isPaper = isRule(tokens, at) || (dayShape.test(tokens[at - 1]?.text ?? '') && isRule(tokens, at - 1));
  const stretch = isPaper ? null : readMonthOrYear(tokens, at);
  if (stretch !== null) draft.to = stretch;
  return stretch !== null;
}

const isJoiner = (token: Token | undefined): boolean =>
  token !== undefined &&
  ((token.kind === 'mark' && /^[,()/–—-]$/.test(token.text)) ||
    timeJoiners.has(token.norm) ||
    zoneWords.has(token.norm) ||
    dayParts.has(token.norm));

/** "9-11 September", "Senin-Rabu (9-11/9/2019)": the first figure of a period belongs to the date after it. */
const isPeriodStart = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.kind === 'number' &&
  dayShape.test(tokens[at]?.text ?? '') &&
  /^(?:[-–—]|s\/d|s\.d\.|sampai|hingga|dan|,|&)$/.test(tokens[at + 1]?.norm ?? '') &&
  readDate(tokens, at + 2) !== null;

const openers = new Set([
  'hari',
  'tanggal',
  'besok',
  'esok',
  'lusa',
  'kemarin',
  'tadi',
  'nanti',
  'setiap',
  'tiap',
  'akhir',
  'awal',
  'selama',
  'semalam',
  "ba'da",
  'bakda',
  ...countWords,
  ...dayParts,
  ...stretches,
  ...monthNumbers.keys(),
  ...weekdayNumbers.keys(),
]);

/** Most words can open no statement of time: they are passed over without a closer look. */
const canOpen = ({ kind, norm }: Token): boolean =>
  kind === 'number' ||
  kind === 'date' ||
  kind === 'clock' ||
  (kind === 'word' && (openers.has(norm) || norm.includes('-')));

/** Every statement of time in the tokens, its parts joined ("Selasa (15/10/2024) pukul 09.00 WIB" is one). */
export function momentsOf(tokens: readonly Token[]): Moment[] {
  const moments: Moment[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const opener = tokens[at];
    if (!opener || !canOpen(opener)) continue;
    const draft = blank(at);
    if (!take(draft, tokens, at)) continue;
    extend(draft, tokens);
    // "tiap malam Jumat".
    const before = tokens[at - (dayParts.has(tokens[at - 1]?.norm ?? '') ? 2 : 1)]?.norm;
    if (before === 'setiap' || before === 'tiap') {
      draft.isRecurring = true;
      draft.strength = 'strong';
      draft.from--;
    }
    if (isPeriodStart(tokens, at - 2)) {
      draft.isRange = true;
      draft.from -= 2;
    }
    if (draft.weekday !== null && (draft.clock !== null || draft.isRange)) draft.strength = 'strong';
    const { from, to, ...moment } = draft;
    moments.push({ span: { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 }, ...moment });
    at = Math.max(at, to - 1);
  }
  return moments;
}

/** Goes on over joiners as long as another part of the time follows within four tokens. */
function extend(draft: Draft, tokens: readonly Token[]): void {
  for (let gap = 0, at = draft.to; gap < 5; ) {
    if (isPeriodStart(tokens, at)) {
      draft.isRange = true;
      at += 2;
      continue;
    }
    if (take(draft, tokens, at)) {
      at = draft.to;
      gap = 0;
      continue;
    }
    if (!isJoiner(tokens[at])) break;
    at++;
    gap++;
  }
  if (tokens[draft.to]?.text === ')' && tokens.slice(draft.from, draft.to).some((token) => token.text === '('))
    draft.to++;
}
