import { dayParts, monthNumbers, weekdayNumbers, zoneWords } from './data/calendar-words';
import { wordList } from './data/word-list';
import type { Token } from './reading';

/** A clock time: minutes after midnight, and the index behind it. */
export interface ClockPart {
  minutes: number;
  to: number;
}

const clockCallers = new Set(wordList('pukul pkl pkl. jam pikul pk pk.'));
const hourWords = new Map(
  wordList('satu dua tiga empat lima enam tujuh delapan sembilan sepuluh sebelas').map((word, at) => [word, at + 1]),
);
const rangeJoiners = new Set(wordList('- – — -- s/d s.d. s.d sd sampai hingga s/d. to'));
const clockOpeners = new Set(wordList('mulai dari sejak hingga sampai sekitar s/d s.d. s.d sd - – —'));
const units = new Set(wordList('% persen juta ribu miliar meter m km kg hektare hektar ton derajat poin cm liter'));
const closers = new Set(wordList('selesai habis end tutup'));
const englishHalves = new Set(['am', 'pm', 'a.m.', 'p.m.']);

const joins = (token: Token | undefined): boolean => token !== undefined && rangeJoiners.has(token.norm);

/** "08.00-11.00", "08.00 s.d. selesai". */
const isInRange = (tokens: readonly Token[], at: number): boolean =>
  (joins(tokens[at + 1]) && (tokens[at + 2]?.kind === 'clock' || closers.has(tokens[at + 2]?.norm ?? ''))) ||
  (joins(tokens[at - 1]) && tokens[at - 2]?.kind === 'clock');

/** "Yohanes 03:16" is no time. */
const isVerse = (before: Token | undefined): boolean =>
  before?.kind === 'word' && before.isCapital && !weekdayNumbers.has(before.norm) && !monthNumbers.has(before.norm);

/** Figures of a clock without "pukul" or a zone: something near must show that they are no sum. */
function isClock(tokens: readonly Token[], at: number, isInTime: boolean): boolean {
  const before = tokens[at - 1];
  const { text = '' } = tokens[at] ?? {};
  if (isInRange(tokens, at)) return true;
  if (units.has(tokens[at + 1]?.norm ?? '')) return false;
  if (text.length === 5 && (at === 0 || (at === 1 && before?.kind === 'mark'))) return true;
  if (text.length === 5 && text[2] === ':' && !isVerse(before)) return true;
  const isRound = text.endsWith('0') || text.endsWith('5');
  return isRound && (isInTime || clockOpeners.has(before?.norm ?? ''));
}

/** @param isInTime a day or date stands right before: "Jumat, 09.00". */
export function readClock(tokens: readonly Token[], at: number, isInTime: boolean): ClockPart | null {
  const token = tokens[at];
  const before = tokens[at - 1];
  // "Jam : 08.00", "⏰ 08.00".
  const called = before?.text === ':' ? tokens[at - 2]?.norm : before?.norm;
  const isCalled = clockCallers.has(called ?? '');
  if (token?.kind === 'clock') {
    const [hour = 0, minute = 0] = token.text.split(/[.:]/).map(Number);
    const hasZone = zoneWords.has(tokens[at + 1]?.norm ?? '');
    const isSigned = called === 'waktu' || before?.kind === 'emoji';
    if (!isCalled && !isSigned && !hasZone && !isClock(tokens, at, isInTime)) return null;
    return { minutes: hour * 60 + minute, to: at + (hasZone ? 2 : 1) };
  }
  if (token?.kind === 'number') return readHour(tokens, at, isCalled);
  return isCalled ? readHourWord(tokens, at) : null;
}

/** "jam 8", "8 pagi", "9 WIB", "8 AM", "1930 WIB". */
function readHour(tokens: readonly Token[], at: number, isCalled: boolean): ClockPart | null {
  const { text = '' } = tokens[at] ?? {};
  const next = tokens[at + 1]?.norm ?? '';
  const hour = Number(text);
  if (zoneWords.has(next) && /^(?:[01]\d|2[0-4])[0-5]\d$/.test(text))
    return { minutes: Number(text.slice(0, 2)) * 60 + Number(text.slice(2)), to: at + 2 };
  if (!(hour <= 24)) return null;
  if (isCalled && next !== 'jam') return { minutes: hour * 60, to: at + 1 };
  if (zoneWords.has(next) || (hour <= 12 && englishHalves.has(next)))
    return { minutes: (hour + (next.startsWith('p') && hour < 12 ? 12 : 0)) * 60, to: at + 2 };
  // "3 hari 2 malam" counts nights, "1/3 malam" shares one, "SDN Mawar 07 Pagi" is a school.
  const part = tokens[at + 1];
  const isHourOfDay = hour > 0 && hour <= 12 && text[0] !== '0' && dayParts.has(next) && next !== 'malam';
  return isHourOfDay && next !== 'dini' && !part?.isCapital && tokens[at - 1]?.text !== '/'
    ? { minutes: hour * 60, to: at + 2 }
    : null;
}

/** "jam delapan", "pukul setengah tujuh", "jam dua belas". */
function readHourWord(tokens: readonly Token[], at: number): ClockPart | null {
  const half = tokens[at]?.norm === 'setengah' ? 1 : 0;
  const hour = hourWords.get(tokens[at + half]?.norm ?? '');
  if (hour === undefined) return null;
  const isTwelve = hour === 2 && tokens[at + half + 1]?.norm === 'belas';
  return { minutes: (isTwelve ? 12 : hour) * 60 - half * 30, to: at + half + (isTwelve ? 2 : 1) };
}
