import {
  dayParts,
  monthNumbers,
  monthsAfterDay,
  shortWeekdays,
  timeJoiners,
  weekdayNumbers,
  zoneWords,
} from './data/calendar-words';
import { countWords } from './data/time-words';
import { readClock } from './moment-clock';
import { dayShape, isRule, readDate, readHijri } from './moment-date';
import { readMonthOrYear } from './moment-stretch';
import { readWeekday } from './moment-weekday';
import { readWords, timeWords } from './moment-words';
import { doorFor } from './per-word';
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
const take = (draft: Draft, tokens: readonly Token[], at: number): boolean =>
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

const joinMarks = new Set([',', '(', ')', '/', '-', '–', '—', '&', '|', '+']);

const isJoiner = (token: Token | undefined): boolean =>
  token !== undefined &&
  ((token.kind === 'mark' && joinMarks.has(token.text)) ||
    timeJoiners.has(token.norm) ||
    zoneWords.has(token.norm) ||
    dayParts.has(token.norm));

const periodSigns = new Set([
  '-',
  '–',
  '—',
  's/d',
  's.d.',
  's.d',
  'sd',
  's/d.',
  'sampai',
  'hingga',
  'dan',
  ',',
  '&',
  'dengan',
  'serta',
  '/',
]);

/** "9-11 September", "1 sampai dengan 5 Mei": how many tokens the first figure of a period takes before the date it belongs to; else 0. */
function periodStart(tokens: readonly Token[], at: number): number {
  if (!isDayNumber(tokens[at]) || !periodSigns.has(tokens[at + 1]?.norm ?? '')) return 0;
  const length = periodSigns.has(tokens[at + 2]?.norm ?? '') || tokens[at + 2]?.norm === 'tanggal' ? 3 : 2;
  return readDate(tokens, at + length) !== null ? length : 0;
}

const openers = new Set([
  ...timeWords,
  ...countWords,
  ...monthNumbers.keys(),
  ...monthsAfterDay.keys(),
  ...weekdayNumbers.keys(),
  ...shortWeekdays.keys(),
  'setengah',
  'sebelas',
  'tw',
  'caturwulan',
]);

const wordCanOpen = doorFor(
  (norm) => openers.has(norm) || norm.includes('-') || (norm.endsWith('.') && openers.has(norm.slice(0, -1))),
);

/** Most words can open no statement of time: they are passed over without a closer look. */
const canOpen = (token: Token): boolean =>
  token.kind === 'word'
    ? wordCanOpen(token)
    : token.kind === 'number' || token.kind === 'date' || token.kind === 'clock';

/** Every statement of time in the tokens, its parts joined ("Selasa (15/10/2024) pukul 09.00 WIB" is one). */
export function momentsOf(tokens: readonly Token[]): Moment[] {
  const moments: Moment[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const opener = tokens[at];
    if (!opener || !canOpen(opener)) continue;
    const draft = blank(at);
    if (!take(draft, tokens, at)) continue;
    extend(draft, tokens);
    reachBack(draft, tokens);
    if (draft.weekday !== null && (draft.clock !== null || draft.isRange)) draft.strength = 'strong';
    const { from, to, ...moment } = draft;
    moments.push({ span: { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 }, ...moment });
    at = Math.max(at, to - 1);
  }
  return moments;
}

const every = new Set(['setiap', 'tiap', 'saban']);

const isDayNumber = (token: Token | undefined): boolean => token?.kind === 'number' && dayShape.test(token.text);

/** What stands before the opener and belongs to it: "tiap (malam) Jumat", the first days of "1, 3, dan 5 Mei". */
function reachBack(draft: Draft, tokens: readonly Token[]): void {
  const isDate = draft.dateSpan !== null && draft.dateSpan.start === tokens[draft.from]?.start;
  for (let days = 0; isDate && days < 6; days++) {
    let at = draft.from - 1;
    while (at > draft.from - 3 && periodSigns.has(tokens[at]?.norm ?? '')) at--;
    if (at === draft.from - 1 || !isDayNumber(tokens[at])) break;
    draft.isRange = true;
    draft.from = at;
  }
  const before = tokens[draft.from - (dayParts.has(tokens[draft.from - 1]?.norm ?? '') ? 2 : 1)]?.norm ?? '';
  if (!every.has(before)) return;
  draft.isRecurring = true;
  draft.strength = 'strong';
  draft.from--;
}

/** Goes on over joiners as long as another part of the time follows within four tokens. */
function extend(draft: Draft, tokens: readonly Token[]): void {
  for (let gap = 0, at = draft.to; gap < 5; ) {
    const period = periodStart(tokens, at);
    if (period > 0) {
      draft.isRange = true;
      at += period;
      continue;
    }
    const token = tokens[at];
    if (token && canOpen(token) && take(draft, tokens, at)) {
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
