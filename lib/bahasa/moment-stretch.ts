import { monthNumbers, romanNumbers } from './data/calendar-words';
import { ordinals, pointers } from './data/time-words';
import { wordList } from './data/word-list';
import { yearShape } from './moment-date';
import type { Token } from './reading';

const beforeMonth = new Set(
  wordList(
    `bulan bln pada di hingga sampai sejak mulai awal akhir pertengahan selama sepanjang memasuki per medio penghujung ujung tiap setiap dari s/d s.d. s.d sd dan - –`,
  ),
);
const beforeYear = new Set(
  wordList('sejak sepanjang selama pada di awal akhir pertengahan penghujung memasuki medio per hingga sampai'),
);
const beforeYearWord = new Set(
  wordList(
    'pada di sejak selama awal akhir pertengahan penghujung pertama sepanjang hingga sampai untuk mulai dari memasuki per medio',
  ),
);
const counted = new Set(
  wordList('orang warga jiwa unit paket rumah meter peserta dosis kk kepala keluarga pohon bibit m kg rupiah'),
);

/** Years of history are not the time of a post's matter. */
const isYear = (token: Token | undefined): boolean =>
  token?.kind === 'number' && yearShape.test(token.text) && Number(token.text) >= 1990;

/** "Oktober 2019", "bulan Maret", "Januari-Maret": from the month on. */
function readMonth(tokens: readonly Token[], at: number): number | null {
  const token = tokens[at];
  const before = tokens[at - 1]?.norm ?? '';
  const isCalled = before === 'bulan' || before === 'bln';
  if (!token?.isCapital && !isCalled) return null;
  const after = tokens[at + 1];
  if (isYear(after)) return at + 2;
  if (after?.norm === 'tahun' && (isYear(tokens[at + 2]) || tokens[at + 2]?.norm === 'ini')) return at + 3;
  if (pointers.has(after?.norm ?? '')) return at + 2;
  return beforeMonth.has(before) ? at + 1 : null;
}

/** "pada 2020", "sejak 2019"; "pada 2000 warga" counts people. */
const isBareYear = (tokens: readonly Token[], at: number, before: string): boolean =>
  isYear(tokens[at]) &&
  beforeYear.has(before) &&
  // "tunggakan 2015 sampai 2023" is what the matter covers.
  !isYear(tokens[at - 2]) &&
  !counted.has(tokens[at + 1]?.norm ?? '') &&
  tokens[at + 1]?.text !== '/';

/** "tahun 2020" after a word of time or before "ini"; a year that only ends a name is none. */
function readYear(tokens: readonly Token[], at: number): number | null {
  if (!isYear(tokens[at + 1])) return null;
  if (pointers.has(tokens[at + 2]?.norm ?? '')) return at + 3;
  return beforeYearWord.has(tokens[at - 1]?.norm ?? '') ? at + 2 : null;
}

const quarters = new Set(wordList('triwulan kuartal caturwulan semester tw'));
const quarterNumbers = new Set(wordList('1 2 3 4 ganjil genap'));

/** "triwulan III 2026", "semester kedua tahun ini". */
function readQuarter(tokens: readonly Token[], at: number): number | null {
  const which = tokens[at + 1]?.norm ?? '';
  if (!ordinals.has(which) && !quarterNumbers.has(which) && !romanNumbers.has(which)) return null;
  if (/^(?:maha)?siswa|kelas$/.test(tokens[at - 1]?.norm ?? '')) return null;
  const tahun = tokens[at + 2]?.norm === 'tahun' ? 1 : 0;
  return isYear(tokens[at + 2 + tahun]) ? at + 3 + tahun : at + 2;
}

/** A stretch of the calendar, never a day in it: the index behind it. */
export function readMonthOrYear(tokens: readonly Token[], at: number): number | null {
  const word = tokens[at]?.norm ?? '';
  if (tokens[at]?.kind === 'number') return isBareYear(tokens, at, tokens[at - 1]?.norm ?? '') ? at + 1 : null;
  if (monthNumbers.has(word)) return readMonth(tokens, at);
  if (word === 'tahun') return readYear(tokens, at);
  if (quarters.has(word)) return readQuarter(tokens, at);
  const dash = word.indexOf('-');
  if (dash < 0 || !monthNumbers.has(word.slice(0, dash)) || !monthNumbers.has(word.slice(dash + 1))) return null;
  return isYear(tokens[at + 1]) ? at + 2 : at + 1;
}
