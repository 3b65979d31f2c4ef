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
import { dayShape, readDate } from './moment-date';
import { blank, type Draft, take } from './moment-draft';
import { timeWords } from './moment-words';
import { doorFor } from './per-word';
import type { Moment, Token } from './reading';

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
