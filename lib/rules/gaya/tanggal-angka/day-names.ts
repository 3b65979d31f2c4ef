import { wordList } from '../../../bahasa/data/word-list';
import type { Token } from '../../../bahasa/reading';
import { independence, nationalDays } from '../../../calendar/national-days';
import type { Agency } from '../../../draft/agency';
import type { Span } from '../../../draft/span';

/** A day of the year as a post names it: "Hari Kartini", "HUT Korpri", "Hari Jadi Kota Pangkalpinang". */
export interface NamedDay {
  words: readonly string[];
  monthDay: string;
  baseYear: number | null;
  isRepublic: boolean;
}

interface DayNames {
  /** Names that stand by themselves, by their first word. */
  whole: ReadonlyMap<string, readonly NamedDay[]>;
  /** Whose birthday it is, behind "HUT", by the first word. */
  bodies: ReadonlyMap<string, readonly NamedDay[]>;
  /** First words of the unit's own days that open no other name. */
  unforeseen: ReadonlySet<string>;
}

const openings = ['hari ulang tahun', 'hari jadi', 'ulang tahun', 'hut', 'ultah', 'milad', 'harlah'].map(wordList);

/** First words of all that may open the name of a birthday. */
export const birthdayWords = ['hut', 'hari', 'ulang', 'ultah', 'milad', 'harlah'];

/** First words of all that may open the name of a day of the nation or a birthday. */
export const dayWords: ReadonlySet<string> = new Set([
  ...birthdayWords,
  ...nationalDays.flatMap(({ names }) => names.map((name) => name.toLowerCase().split(' ')[0] ?? '')),
]);

const republics = ['ri', 'r.i.', 'nkri', 'republik indonesia', 'negara kesatuan republik indonesia', 'indonesia'];
const freedoms = ['', 'kemerdekaan ', 'proklamasi ', 'proklamasi kemerdekaan '];

const byFirst = (days: readonly NamedDay[]): ReadonlyMap<string, readonly NamedDay[]> => {
  const map = new Map<string, NamedDay[]>();
  for (const day of days.toSorted((a, b) => b.words.length - a.words.length)) {
    const first = day.words[0] ?? '';
    const known = map.get(first);
    if (known) known.push(day);
    else map.set(first, [day]);
  }
  return map;
};

function build(yearly: Agency['days']): DayNames {
  const whole: NamedDay[] = [];
  const bodies: NamedDay[] = freedoms
    .flatMap((freedom) => republics.map((name) => freedom + name))
    .map((name) => ({ words: wordList(name), ...independence, isRepublic: true }));
  const enter = (name: string, monthDay: string, baseYear: number | null) => {
    const words = wordList(name.toLowerCase());
    const opening = openings.find((one) => one.every((word, at) => words[at] === word));
    const own = { words: words.slice(opening?.length ?? 0), monthDay, baseYear, isRepublic: false };
    if (own.words.length === 0) return;
    (opening ? bodies : whole).push(own);
    // "HUT Pangkalpinang" for "Hari Jadi Kota Pangkalpinang".
    if (opening && /^(?:kota|kabupaten|provinsi)$/.test(own.words[0] ?? '') && own.words.length > 1)
      bodies.push({ ...own, words: own.words.slice(1) });
  };
  for (const { names, monthDay, baseYear } of nationalDays)
    for (const name of names) enter(name, monthDay, baseYear ?? null);
  for (const { name, monthDay, baseYear } of yearly) enter(name, monthDay, baseYear ?? null);
  const firsts = whole.map(({ words: [first = ''] }) => first);
  return {
    whole: byFirst(whole),
    bodies: byFirst(bodies),
    unforeseen: new Set(firsts.filter((first) => !dayWords.has(first))),
  };
}

const built = new WeakMap<Agency['days'], DayNames>();

/** The names of the nation's days and of the unit's own. */
export function dayNamesOf({ days }: Agency): DayNames {
  const names = built.get(days) ?? build(days);
  built.set(days, names);
  return names;
}

export interface Ordinal {
  span: Span;
  /** Null for Roman figures. */
  value: number | null;
  /** As it should be written: "ke-81". */
  text: string;
  to: number;
}

/** "ke-81", "ke 81", "ke–81", "ke - 81", "ke-LXXXI". */
export function ordinalAt(tokens: readonly Token[], at: number): Ordinal | null {
  const token = tokens[at];
  if (token?.kind !== 'word' || !token.norm.startsWith('ke')) return null;
  const own = /^ke[-‑]?(\d{1,4}|[ivxlc]{1,10})$/.exec(token.norm);
  if (own && /\d|-/.test(token.norm)) {
    const value = /\d/.test(own[1] ?? '') ? Number(own[1]) : null;
    const text = `${token.text.slice(0, 2)}-${token.text.slice(token.text.length - (own[1]?.length ?? 0))}`;
    return { span: { start: token.start, end: token.end }, value, text, to: at + 1 };
  }
  if (token.norm !== 'ke') return null;
  const skip = /^[-–—]$/.test(tokens[at + 1]?.text ?? '') ? 2 : 1;
  const figure = tokens[at + skip];
  if (figure?.kind !== 'number' || !/^\d{1,4}$/.test(figure.text)) return null;
  const span = { start: token.start, end: figure.end };
  return { span, value: Number(figure.text), text: `${token.text}-${figure.text}`, to: at + skip + 1 };
}

const matchAt = (
  map: ReadonlyMap<string, readonly NamedDay[]>,
  tokens: readonly Token[],
  at: number,
): NamedDay | undefined =>
  map.get(tokens[at]?.norm ?? '')?.find(({ words }) => words.every((word, by) => tokens[at + by]?.norm === word));

export interface Named {
  day: NamedDay;
  from: number;
  to: number;
  /** Index behind "HUT"; equal to `from` for a name that stands by itself. */
  behindOpening: number;
  /** Where the name itself begins and ends. */
  name: { from: number; to: number };
  before: Ordinal | null;
  after: Ordinal | null;
}

const openingFirst = new Set(birthdayWords);

/** How long the opening of a birthday is that stands at `at`; 0 for none. */
export function openingAt(tokens: readonly Token[], at: number): number {
  if (!openingFirst.has(tokens[at]?.norm ?? '')) return 0;
  return openings.find((words) => words.every((word, by) => tokens[at + by]?.norm === word))?.length ?? 0;
}

/** The body whose birthday can be kept, at `at`. */
export const bodyAt = ({ bodies }: DayNames, tokens: readonly Token[], at: number): NamedDay | undefined =>
  matchAt(bodies, tokens, at);

const isYang = (tokens: readonly Token[], at: number): number => (tokens[at]?.norm === 'yang' ? 1 : 0);

/** The named day that begins at `at`, with its number before or behind it. */
export function namedDayAt(names: DayNames, tokens: readonly Token[], at: number): Named | null {
  const behindOpening = at + openingAt(tokens, at);
  if (behindOpening > at) {
    const before = ordinalAt(tokens, behindOpening + isYang(tokens, behindOpening));
    const from = before?.to ?? behindOpening;
    const day = matchAt(names.bodies, tokens, from);
    if (day) return named(tokens, day, at, behindOpening, from, before);
  }
  const day = matchAt(names.whole, tokens, at);
  return day ? named(tokens, day, at, at, at, null) : null;
}

/** All named days of a line, of which no two overlap. `places` are those of {@link dayWords}. */
export function namedDaysIn(names: DayNames, tokens: readonly Token[], places: readonly number[]): Named[] {
  const { unforeseen } = names;
  const all =
    unforeseen.size === 0
      ? places
      : tokens.flatMap(({ norm }, at) => (dayWords.has(norm) || unforeseen.has(norm) ? [at] : []));
  const found: Named[] = [];
  let done = 0;
  for (const at of all) {
    const one = at < done ? null : namedDayAt(names, tokens, at);
    if (!one) continue;
    found.push(one);
    done = one.to;
  }
  return found;
}

function named(
  tokens: readonly Token[],
  day: NamedDay,
  from: number,
  behindOpening: number,
  start: number,
  before: Ordinal | null,
): Named {
  const end = start + day.words.length;
  const after = ordinalAt(tokens, end + isYang(tokens, end));
  return { day, from, to: after?.to ?? end, behindOpening, name: { from: start, to: end }, before, after };
}
