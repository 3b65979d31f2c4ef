import { wordList } from '../../../bahasa/data/word-list';
import type { Paragraph, Token } from '../../../bahasa/reading';
import { tokenize } from '../../../bahasa/tokenize';
import type { Day } from '../../../calendar/day';
import { holdsOn } from '../../../calendar/period';
import type { Agency, Official } from '../../../draft/agency';
import { agencyWords, oncePerOwnLine, perAgency } from './agency-words';
import { distance } from './distance';
import { bareName, isDegree, isHonorific } from './person-name';

export interface Officer {
  official: Official;
  /** The name's words as they are written. */
  written: readonly string[];
  name: readonly string[];
  /** The position without "Pj.", as one plain text. */
  position: string;
}

interface Way {
  words: readonly string[];
  officer: Officer;
  /** Only the office, without its place: "Lurah". */
  isShort: boolean;
}

interface Officers {
  all: readonly Officer[];
  /** How a position is called, by its first word, the longest first. */
  ways: ReadonlyMap<string, readonly Way[]>;
}

/** Offices that are called by themselves: "Lurah Siti", "Wali Kota Budi"; the longer first. */
const offices = [
  'wakil wali kota',
  'wakil bupati',
  'wakil gubernur',
  'wali kota',
  'bupati',
  'gubernur',
  'sekretaris daerah',
  'sekretaris camat',
  'sekretaris lurah',
  'sekretaris desa',
  'kepala desa',
  'kepala puskesmas',
  'kepala lingkungan',
  'lurah',
  'camat',
  'sekda',
  'sekcam',
  'seklur',
  'kapolsek',
  'kapolres',
  'kapolresta',
  'danramil',
  'dandim',
  'babinsa',
  'bhabinkamtibmas',
].map((office) => office.split(' '));

const otherNames: readonly [string, string][] = [
  ['wali kota', 'walikota'],
  ['sekretaris daerah', 'sekda'],
  ['sekretaris camat', 'sekcam'],
  ['sekretaris lurah', 'seklur'],
  ['kepala desa', 'kades'],
  ['kepala dinas', 'kadis'],
  ['kepala puskesmas', 'kapus'],
];

const acting = new Set(wordList('pj pj. plt plt. plh plh. pjs pjs. penjabat pelaksana tugas harian'));
const startsWith = (words: readonly string[], head: readonly string[]) => head.every((word, at) => words[at] === word);

/** "sekda Kota Pangkalpinang" as well as "Sekretaris Daerah Kota Pangkalpinang". */
function spellingsOf(words: readonly string[]): string[][] {
  const text = words.join(' ');
  const spellings = new Set([text]);
  for (const [long, short] of otherNames) {
    if (text.includes(long)) spellings.add(text.replace(long, short));
    if (words.includes(short)) spellings.add(text.replace(short, long));
  }
  return [...spellings].map((spelling) => spelling.split(' '));
}

function waysOf(officer: Officer): Way[] {
  const words = officer.position.split(' ');
  const ways = spellingsOf(words).map((spelling) => ({ words: spelling, officer, isShort: false }));
  const office = offices.find((one) => startsWith(words, one));
  if (!office || office.length === words.length) return ways;
  const rest = words.slice(office.length);
  const bare =
    rest.length > 1 && /^(?:kota|kabupaten|kelurahan|kecamatan|desa)$/.test(rest[0] ?? '') ? rest.slice(1) : [];
  const shorter = bare.length > 0 ? spellingsOf([...office, ...bare]) : [];
  return [
    ...ways,
    ...shorter.map((spelling) => ({ words: spelling, officer, isShort: false })),
    ...spellingsOf(office).map((spelling) => ({ words: spelling, officer, isShort: true })),
  ];
}

function officerOf(official: Official): Officer[] {
  const name = bareName(official.name);
  const position = tokenize(official.position)
    .filter(({ kind }) => kind === 'word' || kind === 'number')
    .map(({ norm }) => norm);
  while (position[0] !== undefined && acting.has(position[0])) position.shift();
  if (name.length === 0 || position.length === 0) return [];
  const written = name.map(({ text }) => text);
  return [{ official, written, name: name.map(({ norm }) => norm), position: position.join(' ') }];
}

export const officersOf = perAgency((agency): Officers => {
  const all = agency.officials.flatMap(officerOf);
  const ways = new Map<string, Way[]>();
  for (const way of all.flatMap(waysOf)) {
    const first = way.words[0] ?? '';
    ways.set(first, [...(ways.get(first) ?? []), way]);
  }
  for (const list of ways.values()) list.sort((a, b) => b.words.length - a.words.length);
  return { all, ways };
});

export const isInOffice = ({ official }: Officer, today: Day): boolean => holdsOn(official, today);

const none: readonly Mention[] = [];
const positionsIn = agencyWords((agency) => officersOf(agency).ways.keys());

/** A name beside the position of the official whose name it is, or nearly is. */
export interface Mention {
  officer: Officer;
  /** Tokens of the name. */
  from: number;
  to: number;
  /** Letters between what is written and the name. */
  away: number;
}

const between = new Set(wordList(', ( : - – yaitu yakni ibu bapak pak bu saudara saudari selaku sebagai ialah adalah'));
const isBetween = (token: Token | undefined): boolean =>
  token !== undefined && (between.has(token.norm) || isHonorific(token));

/** How far the words from `from` on are from the name, or its first `count` words; Infinity where it is another one. */
function awayFrom(tokens: readonly Token[], from: number, name: readonly string[], count: number): number {
  let away = 0;
  let letters = 0;
  let exact = 0;
  for (let offset = 0; offset < count; offset++) {
    const token = tokens[from + offset];
    const word = name[offset] ?? '';
    if (token?.kind !== 'word' || isHonorific(token) || isDegree(token)) return Number.POSITIVE_INFINITY;
    const step = distance(token.norm, word, 2);
    if (step === 0) exact++;
    if (step > 0 && word.length < 4) return Number.POSITIVE_INFINITY;
    away += step;
    letters += word.length;
    if (away > 2) return Number.POSITIVE_INFINITY;
  }
  // In lower case one whole word of the name must show that it is one.
  const isLower = tokens.slice(from, from + count).some(({ isCapital }) => !isCapital);
  if (away > 0 && isLower && exact === 0) return Number.POSITIVE_INFINITY;
  if (count === 1 && letters < 5) return Number.POSITIVE_INFINITY;
  return away > (count === 1 || letters < 9 ? 1 : 2) ? Number.POSITIVE_INFINITY : away;
}

/** Of a name its first two words must be told at least. */
const fewestOf = ({ name }: Officer): number => Math.min(2, name.length);

function mentionAfter(tokens: readonly Token[], at: number, officer: Officer): Mention | null {
  let from = at;
  while (isBetween(tokens[from]) && from < at + 5) from++;
  for (let count = officer.name.length; count >= fewestOf(officer); count--) {
    const away = awayFrom(tokens, from, officer.name, count);
    if (away < 3) return { officer, from, to: from + count, away };
  }
  return null;
}

function mentionBefore(tokens: readonly Token[], at: number, officer: Officer): Mention | null {
  let last = at - 1;
  while (last > at - 8 && tokens[last] && (isBetween(tokens[last]) || isDegree(tokens[last] as Token))) last--;
  for (let count = officer.name.length; count >= fewestOf(officer); count--) {
    const from = last - count + 1;
    const away = from < 0 ? Number.POSITIVE_INFINITY : awayFrom(tokens, from, officer.name, count);
    if (away < 3) return { officer, from, to: last + 1, away };
  }
  return null;
}

/** Every official who is called by name and position in this line, the nearest name at each place. */
export const mentionsIn = (paragraph: Paragraph, agency: Agency): readonly Mention[] =>
  positionsIn(paragraph, agency).length === 0 ? none : findMentions(paragraph, agency);

const findMentions = oncePerOwnLine((paragraph, agency): readonly Mention[] => {
  const places = positionsIn(paragraph, agency);
  const { ways } = officersOf(agency);
  const { tokens } = paragraph;
  const best = new Map<number, Mention[]>();
  for (const at of places) {
    for (const { words, officer, isShort } of ways.get(tokens[at]?.norm ?? '') ?? []) {
      if (!words.every((word, offset) => tokens[at + offset]?.norm === word)) continue;
      const to = at + words.length;
      const isElsewhere = isShort && tokens[to]?.kind === 'word' && tokens[to]?.isCapital;
      const mention = mentionAfter(tokens, to, officer) ?? (isElsewhere ? null : mentionBefore(tokens, at, officer));
      if (!mention) continue;
      const rivals = best.get(mention.from) ?? [];
      if (!rivals.some(({ officer: known }) => known === officer)) best.set(mention.from, [...rivals, mention]);
    }
  }
  return [...best.values()].flatMap((rivals) => {
    const least = Math.min(...rivals.map(({ away }) => away));
    return rivals.filter(({ away }) => away === least);
  });
});
