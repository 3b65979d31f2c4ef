import { hijriMonths, hijriSeconds, monthsAfterDay, romanNumbers, weekdayNumbers } from './data/calendar-words';
import { wordList } from './data/word-list';
import { isActiveVerb, isPassiveVerb } from './is-active-verb';
import type { Moment, Token } from './reading';

type DatePart = NonNullable<Moment['date']>;

export const yearShape = /^(?:19|20)\d\d$/;
/** 1 to 31, as people write a day of the month. */
export const dayShape = /^(?:0?[1-9]|[12]\d|3[01])$/;

const paperWords = new Set(wordList('surat peraturan keputusan edaran instruksi maklumat'));
const ruleWords = new Set(
  wordList(`nomor no no. nomer nmr pasal uu pp perppu perda perdes perwali perwal perbup pergub perpres permen permendagri permenkes permensos permendikbud permenpan
    kepres keppres inpres inmendagri kepmen kepmendagri kepmenkes kepgub kepbup kepwal pmk undang-undang`),
);
const numberWords = new Set(wordList('nomor no no. nomer nmr'));
const streetWords = new Set(
  wordList('jl jl. jln jln. jalan gang gg gg. blok rumah kav telepon telp telp. wa hp kontak antrean antrian rekening'),
);

/** "WA No. 0812…", "Jl. Mawar No. 5": a number that is no paper's. */
const isOtherNumber = (tokens: readonly Token[], at: number): boolean =>
  numberWords.has(tokens[at]?.norm ?? '') &&
  (/^(?:0\d{3}|62)/.test(tokens[at + 1]?.text ?? '') ||
    tokens.slice(Math.max(0, at - 4), at).some(({ norm }) => streetWords.has(norm)));

/** A date that belongs to a paper's number is not a time of the matter. */
export const isRule = (tokens: readonly Token[], at: number): boolean => {
  // "Surat Bupati Nomor 180/… perihal …, tanggal 4 September": the date may stand far behind the paper's name.
  const isDated = /^(?:ter)?tanggal$|^tgl\.?$/.test(tokens[at - 1]?.norm ?? '');
  for (let back = at - 1; back >= 0 && back > at - (isDated ? 30 : 9); back--) {
    const norm = tokens[back]?.norm ?? '';
    // A verb between them: the paper is one thing, the date another. A paper's date has no weekday.
    if (weekdayNumbers.has(norm) || isActiveVerb(norm) || isPassiveVerb(norm)) return false;
    if (back > at - 9 && ruleWords.has(norm)) return !isOtherNumber(tokens, back);
    if (isDated && paperWords.has(norm)) return true;
  }
  return false;
};

/** Days that streets, fields and schools are named after, as day × 100 + month. */
const namingDays = new Set([1708, 1011, 2810, 2005, 103, 1103, 505, 2212]);
const namedPlaces = new Set(
  wordList(
    `jalan jl jl. jln jln. lapangan gang gg gg. universitas smk sma smp sd masjid gedung stadion taman monumen tugu museum rsud jembatan terminal kompleks simpang`,
  ),
);

/** "Jalan 17 Agustus", "Stadion 10 November". */
const isPlaceName = (tokens: readonly Token[], at: number, { day, month, year }: DatePart): boolean =>
  (year === null || year < 1990) && namingDays.has(day * 100 + month) && namedPlaces.has(tokens[at - 1]?.norm ?? '');

/** Years of history and of birth are not the time of a post's matter. */
const isHistory = ({ year }: DatePart): boolean => year !== null && year < 1990;

const yearOf = (text: string | undefined): number | null => {
  if (text === undefined || text === '') return null;
  return text.length < 3 ? 2000 + Number(text) : Number(text);
};

const isDay = (day: number, month: number) => day >= 1 && day <= 31 && month >= 1 && month <= 12;

/** "RT 01/02", "skor 3/1", "1/3 warga", "layanan 24/7" look like dates without a year. */
const beforeFigures = new Set(
  wordList('rt rt. rw rw. rt/rw no no. nomor blok kamar kav skor kelas dapil gang gg gg. rumah lantai setengah km'),
);
const dateMarks = new Set(
  wordList('( , - – — pada mulai hingga sampai s/d s.d. sejak tanggal tgl tgl. per besok lusa ini kemarin'),
);

function isFraction(tokens: readonly Token[], at: number, day: number, month: number): boolean {
  const before = tokens[at - 1]?.norm ?? '';
  if (beforeFigures.has(before)) return true;
  // "(3/5) Lalu warga …": a post that opens so is the third of five in a thread.
  if (before === '(' && at === 1 && day <= month && tokens[at + 1]?.text === ')') return true;
  if (weekdayNumbers.has(before) || dateMarks.has(before)) return false;
  return (day === 24 && month === 7) || (day < month && day < 4 && month < 6);
}

function readFigures(tokens: readonly Token[], at: number): DatePart | null {
  const text = tokens[at]?.text ?? '';
  const parts = text.split(/ ?[/.-] ?/);
  if ((parts[0]?.length ?? 0) === 4) parts.reverse();
  const [day = 0, month = 0] = parts.map(Number);
  if (!isDay(day, month)) return null;
  if (parts.length === 2 && isFraction(tokens, at, day, month)) return null;
  return { day, month, year: yearOf(parts[2]) };
}

/** "(22.11.26)" is a date only where a day was announced; elsewhere it is an outline's number. */
function readDotted(tokens: readonly Token[], at: number): DatePart | null {
  const { text = '' } = tokens[at] ?? {};
  if (text.length < 6 || !/^\d{1,2}\.\d{1,2}\.\d\d$/.test(text)) return null;
  const before = tokens[at - (/^[(,/]$/.test(tokens[at - 1]?.text ?? '') ? 2 : 1)]?.norm ?? '';
  if (!weekdayNumbers.has(before) && !/^(?:tanggal|tgl\.?)$/.test(before)) return null;
  const [day = 0, month = 0, year] = text.split('.');
  return isDay(Number(day), Number(month)) ? { day: Number(day), month: Number(month), year: yearOf(year) } : null;
}

/** "22 November 2026", "22-Nov-26", "22/XI/2026", "22 bulan November tahun 2026", "22nd Nov". */
function readNamedMonth(tokens: readonly Token[], at: number): { date: DatePart; to: number } | null {
  const day = Number(tokens[at]?.text);
  let next = at + 1;
  const sign = tokens[next]?.text ?? '';
  const isJoined = sign === '-' || sign === '/' || sign === '.';
  if (isJoined || /^(?:bulan|bln|st|nd|rd|th)$/.test(sign)) next++;
  const word = tokens[next]?.kind === 'word' ? (tokens[next]?.norm ?? '') : '';
  // "Nov-26", "November2026".
  const glued = isJoined || /\d$/.test(word) ? /^([a-z]+)-?(\d{2}|\d{4})$/.exec(word) : null;
  const name = (glued?.[1] ?? word).replace('.', '');
  const roman = isJoined && tokens[at - 1]?.text !== '/' ? romanNumbers.get(name) : undefined;
  const month = monthsAfterDay.get(name) ?? roman;
  if (month === undefined) return null;
  const { year, to } = glued ? { year: yearOf(glued[2]), to: next + 1 } : yearAfter(tokens, next + 1, sign);
  if (roman !== undefined && year === null) return null;
  return { date: { day, month, year }, to };
}

/** The year that may stand at `at`, behind a comma, the sign that joined day and month, or "tahun". */
function yearAfter(tokens: readonly Token[], at: number, sign: string): { year: number | null; to: number } {
  const before = tokens[at]?.text ?? '';
  const skip = before === ',' || before === 'tahun' || before === 'Tahun' || (before !== '' && before === sign) ? 1 : 0;
  const year = tokens[at + skip];
  const isYear = year?.kind === 'number' && yearShape.test(year.text);
  return isYear ? { year: Number(year.text), to: at + skip + 1 } : { year: null, to: at };
}

/** A day of the calendar by its number and month; `to` is the index behind it. */
export function readDate(tokens: readonly Token[], at: number): { date: DatePart; to: number } | null {
  const token = tokens[at];
  if (!token) return null;
  const found = dateAt(tokens, at, token);
  return found && !isHistory(found.date) && !isPlaceName(tokens, at, found.date) ? found : null;
}

function dateAt(tokens: readonly Token[], at: number, token: Token): { date: DatePart; to: number } | null {
  if (token.kind === 'date') {
    const date = readFigures(tokens, at);
    return date && { date, to: at + 1 };
  }
  if (token.kind !== 'number') return token.kind === 'word' ? readMonthFirst(tokens, at) : null;
  if (dayShape.test(token.text)) return readNamedMonth(tokens, at);
  const date = readDotted(tokens, at);
  return date && { date, to: at + 1 };
}

/** "November 22, 2026", as English has it: only with a year. */
function readMonthFirst(tokens: readonly Token[], at: number): { date: DatePart; to: number } | null {
  const day = tokens[at + 1];
  if (day?.kind !== 'number' || !dayShape.test(day.text)) return null;
  const month = monthsAfterDay.get(tokens[at]?.norm ?? '');
  if (month === undefined) return null;
  const skip = /^(?:st|nd|rd|th)$/.test(tokens[at + 2]?.norm ?? '') ? 1 : 0;
  const { year, to } = yearAfter(tokens, at + 2 + skip, ',');
  return year === null ? null : { date: { day: Number(day.text), month, year }, to };
}

/** "12 Rabiul Awal 1448 H", "1 Syawal": a day of the Islamic year, as the index behind it. */
export function readHijri(tokens: readonly Token[], at: number): number | null {
  if (!dayShape.test(tokens[at]?.text ?? '') || !hijriMonths.has(tokens[at + 1]?.norm ?? '')) return null;
  let to = at + (hijriSeconds.has(tokens[at + 2]?.norm ?? '') ? 3 : 2);
  if (/^1[34]\d\d$/.test(tokens[to]?.text ?? '')) to++;
  return /^(?:h\.?|hijriah|hijriyah)$/.test(tokens[to]?.norm ?? '') ? to + 1 : to;
}
