import { dayParts, monthNumbers, namedAfterDay, stretches, weekdayNumbers, zoneWords } from './data/calendar-words';
import { isActiveVerb, isPassiveVerb } from './is-active-verb';
import type { Moment, Token } from './reading';

const yearShape = /^(?:19|20)\d\d$/;
/** 1 to 31, as people write a day of the month. */
export const dayShape = /^(?:0?[1-9]|[12]\d|3[01])$/;
const paperWords = new Set(['surat', 'peraturan', 'keputusan', 'edaran', 'instruksi']);
const ruleWords = new Set([
  'nomor',
  'no',
  'no.',
  'nomer',
  'pasal',
  'uu',
  'perda',
  'perwali',
  'perbup',
  'pergub',
  'permendagri',
  'permenkes',
  'undang-undang',
]);

/** A date that belongs to a paper's number is not a time of the matter. */
export const isRule = (tokens: readonly Token[], at: number): boolean => {
  // "Surat Bupati Nomor 180/… perihal …, tanggal 4 September": the date may stand far behind the paper's name.
  const isDated = tokens[at - 1]?.norm === 'tanggal';
  for (let back = at - 1; back >= 0 && back > at - (isDated ? 30 : 9); back--) {
    const norm = tokens[back]?.norm ?? '';
    // A verb between them: the paper is one thing, the date another.
    if (isActiveVerb(norm) || isPassiveVerb(norm)) return false;
    if ((back > at - 9 && ruleWords.has(norm)) || (isDated && paperWords.has(norm))) return true;
  }
  return false;
};

/** "minggu" is a week unless it is written as a name; "Pasar Minggu", "Jumat Berkah" and "selamat berhari Minggu" are no dates. */
export function readWeekday(tokens: readonly Token[], at: number): [number, boolean] | null {
  const token = tokens[at];
  if (token?.kind !== 'word') return null;
  const [first = '', second] = token.norm.split('-');
  const number = weekdayNumbers.get(first);
  if (number === undefined || (second !== undefined && !weekdayNumbers.has(second))) return null;
  const before = tokens[at - 1]?.norm ?? '';
  const after = tokens[at + 1]?.norm ?? '';
  if (namedAfterDay.has(after) || before === 'selamat' || before === 'berhari' || tokens[at - 2]?.norm === 'selamat')
    return null;
  if (
    first === 'minggu' &&
    (!token.isCapital || before === 'pasar' || /^\d+$/.test(before) || ['depan', 'lalu', 'ini'].includes(after))
  )
    return null;
  return [number, second !== undefined];
}

export function readDate(
  tokens: readonly Token[],
  at: number,
): { date: NonNullable<Moment['date']>; to: number } | null {
  const token = tokens[at];
  if (token?.kind === 'date') {
    const [day = 0, month = 0, year] = token.text.split(/[/.-]/).map(Number);
    if (day < 1 || day > 31 || month < 1 || month > 12) return null;
    return { date: { day, month, year: year === undefined ? null : year < 100 ? 2000 + year : year }, to: at + 1 };
  }
  if (token?.kind !== 'number' || !dayShape.test(token.text)) return null;
  const month = monthNumbers.get(tokens[at + 1]?.norm.replace('.', '') ?? '');
  if (month === undefined) return null;
  const comma = tokens[at + 2]?.text === ',' ? 1 : 0;
  const year = tokens[at + 2 + comma];
  const hasYear = year?.kind === 'number' && yearShape.test(year.text);
  return {
    date: { day: Number(token.text), month, year: hasYear ? Number(year.text) : null },
    to: at + (hasYear ? 3 + comma : 2),
  };
}

/** Counts before "hari yang lalu". */
export const countWords = new Set(['dua', 'tiga', 'empat', 'lima', 'enam', 'tujuh', 'sepuluh', 'beberapa']);

const clockCallers = new Set(['pukul', 'pkl', 'pkl.', 'jam', 'pikul', 'pk']);

export function readClock(tokens: readonly Token[], at: number): { minutes: number; to: number } | null {
  const token = tokens[at];
  const before = tokens[at - 1];
  // "Jam : 08.00", "⏰ 08.00".
  const called = before?.text === ':' ? tokens[at - 2]?.norm : before?.norm;
  const isCalled = clockCallers.has(called ?? '');
  if (token?.kind === 'clock') {
    const [hour = 0, minute = 0] = token.text.split(/[.:]/).map(Number);
    const hasZone = zoneWords.has(tokens[at + 1]?.norm ?? '');
    const isSigned = called === 'waktu' || before?.kind === 'emoji';
    if (!isCalled && !isSigned && !hasZone && !isClockRange(tokens, at) && !(at === 0 && token.text.length === 5))
      return null;
    return { minutes: hour * 60 + minute, to: at + (hasZone ? 2 : 1) };
  }
  if (token?.kind === 'number' && isCalled && Number(token.text) <= 24)
    return { minutes: Number(token.text) * 60, to: at + 1 };
  return null;
}

const isClockRange = (tokens: readonly Token[], at: number): boolean =>
  [at + 2, at - 2].some(
    (other) =>
      tokens[other]?.kind === 'clock' && /^[-–—]$|^s\/d$|^sampai$|^hingga$/.test(tokens[(at + other) / 2]?.norm ?? ''),
  );

/** "hari ini", "besok", "tadi malam", "pekan depan", "setiap Senin": words that count from the day of writing. */
export function readRelative(
  tokens: readonly Token[],
  at: number,
): { to: number; daysAway: number | null; isRecurring: boolean } | null {
  const word = tokens[at]?.norm ?? '';
  const next = tokens[at + 1]?.norm ?? '';
  const point = (to: number, daysAway: number | null, isRecurring = false) => ({ to: at + to, daysAway, isRecurring });
  if (word === 'hari' && next === 'ini') return tokens[at - 1]?.norm === 'setiap' ? null : point(2, 0);
  // "dua hari yang lalu", "3 pekan lagi".
  if (stretches.has(next) && (tokens[at]?.kind === 'number' || countWords.has(word))) {
    const after = tokens[at + 2]?.norm === 'yang' ? 3 : 2;
    return /^(?:lalu|lagi|mendatang)$/.test(tokens[at + after]?.norm ?? '') ? point(after + 1, null) : null;
  }
  if (word === 'semalam') return tokens[at - 1]?.norm === 'sehari' ? null : point(1, -1);
  if ((word === "ba'da" || word === 'bakda') && next !== '') return point(2, null);
  if (word === 'besok' || (word === 'esok' && next === 'hari')) return point(word === 'besok' ? 1 : 2, 1);
  if (word === 'lusa') return point(1, 2);
  if (word === 'kemarin') return point(1, -1);
  if ((word === 'tadi' || word === 'nanti') && dayParts.has(next)) return point(2, 0);
  if (dayParts.has(word) && (next === 'ini' || next === 'tadi' || next === 'nanti')) return point(2, 0);
  if (stretches.has(word) && word !== 'hari' && (next === 'depan' || next === 'lalu' || next === 'ini'))
    return point(2, null);
  if (
    (word === 'setiap' || word === 'tiap') &&
    (stretches.has(next) || next === 'tanggal' || next === 'awal' || next === 'akhir')
  ) {
    // "setiap tahun" tells how often, "setiap hari" also when.
    return tokens[at + 2]?.norm === 'ini' ? null : point(2, null, next !== 'tahun');
  }
  if (word === 'tanggal' && dayShape.test(next) && !readDate(tokens, at + 1) && !isRule(tokens, at))
    return point(2, null);
  if (word === 'bulan' && next.startsWith('ramad')) return point(2, null);
  if (word === 'hari' && next === 'kerja') return point(2, null, true);
  if ((word === 'akhir' || word === 'awal') && (stretches.has(next) || monthNumbers.has(next))) return point(2, null);
  if (word === 'selama' && (next === 'ramadan' || next === 'ramadhan' || tokens[at + 2]?.norm.startsWith('ramad')))
    return point(next === 'bulan' ? 3 : 2, null);
  if (word === 'selama' && stretches.has(tokens[at + 2]?.norm ?? '')) return point(3, null);
  if (/^(?:hari|bulan|minggu|pekan)$/.test(word) && next === 'ke' && tokens[at + 2]?.norm === 'depan')
    return point(3, null);
  return null;
}

/** "Oktober 2019", "bulan Maret", "pada tahun 2020": a stretch of the calendar, never a day in it. */
export function readMonthOrYear(tokens: readonly Token[], at: number): number | null {
  const word = tokens[at]?.norm ?? '';
  const before = tokens[at - 1]?.norm ?? '';
  if (monthNumbers.has(word) && tokens[at]?.isCapital) {
    const hasYear = yearShape.test(tokens[at + 1]?.text ?? '');
    const isNamed = [
      'bulan',
      'pada',
      'di',
      'hingga',
      'sampai',
      'sejak',
      'mulai',
      'awal',
      'akhir',
      'pertengahan',
      'selama',
      '-',
    ].includes(before);
    return hasYear || isNamed ? at + (hasYear ? 2 : 1) : null;
  }
  if (yearShape.test(word) && /^(?:sejak|sepanjang|selama)$/.test(before)) return at + 1;
  if (word === 'tahun' && yearShape.test(tokens[at + 1]?.text ?? '')) {
    return ['pada', 'di', 'sejak', 'selama', 'awal', 'akhir', 'pertama', 'sepanjang', 'hingga', 'untuk'].includes(
      before,
    )
      ? at + 2
      : null;
  }
  return null;
}
