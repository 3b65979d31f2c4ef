import { dayParts, fastingMonths, hijriMonths, monthNumbers, stretches } from './data/calendar-words';
import { countPointers, ordinals, pointers, serviceWords, wholeStretches } from './data/time-words';
import { wordList } from './data/word-list';
import { yearShape } from './moment-date';
import type { Token } from './reading';
import { behindPointer, isCounted, normAt, part, type Reader, type WordPart } from './word-part';

const everyNouns = new Set([
  ...stretches,
  ...dayParts,
  'tanggal',
  'tgl',
  'awal',
  'akhir',
  'harinya',
  'pekannya',
  'bulannya',
  'minggunya',
]);
const holding = new Set(
  wordList('digelar diadakan dilaksanakan diselenggarakan diperingati berlangsung dihelat hadir digelarnya rutin'),
);

/** "setiap hari", "tiap 3 bulan", "saban pagi". Yearly tells when only of what is held. */
export const readEvery: Reader = (tokens, at) => {
  const next = normAt(tokens, at + 1);
  if (next === 'tahun' || next === 'tahunnya')
    return [1, 2].some((back) => holding.has(normAt(tokens, at - back))) ? part(at + 2) : null;
  if (next === 'hari' && normAt(tokens, at + 2) === 'kerja') return part(at + 3, null, true);
  if (everyNouns.has(next)) return normAt(tokens, at + 2) === 'ini' ? null : part(at + 2, null, true);
  return isCounted(tokens, at + 2) && stretches.has(normAt(tokens, at + 2)) ? part(at + 3) : null;
};

/** "akhir pekan ini", "awal bulan", "pertengahan November", "akhir 2026". */
export const readPartOf: Reader = (tokens, at) => {
  const next = normAt(tokens, at + 1);
  const to = behindPointer(tokens, at + 2, pointers);
  if (stretches.has(next) && next !== 'hari') {
    if (to > 0) return part(to);
    // "di akhir pekan" tells no weekend.
    if (next === 'tahun' && yearShape.test(tokens[at + 2]?.text ?? '')) return part(at + 3);
    const isHabit = next === 'pekan' || next === 'minggu';
    return isHabit && ![1, 2].some((back) => holding.has(normAt(tokens, at - back))) ? null : part(at + 2);
  }
  if (monthNumbers.has(next) || hijriMonths.has(next)) return part(to > 0 ? to : at + 2);
  return yearShape.test(next) ? part(at + 2) : null;
};

const past = new Set(wordList('lalu kemarin silam tadi'));

/** "pekan depan", "bulan ini", "pekan kedua November". */
export const readStretch: Reader = (tokens, at) => {
  const word = normAt(tokens, at);
  if (isCounted(tokens, at)) return null;
  const to = behindPointer(tokens, at + 1, pointers);
  if (to > 0 && normAt(tokens, at + 1) !== 'berturut-turut') {
    // Last month and last year compare or tell how it came about; the matter itself is nearer.
    const isLong = word === 'tahun' || word === 'bulan';
    return isLong && past.has(normAt(tokens, to - 1)) && normAt(tokens, at - 1) !== 'sejak' ? null : part(to);
  }
  if ((word === 'minggu' || word === 'pekan') && ordinals.has(normAt(tokens, at + 1))) {
    const bulan = normAt(tokens, at + 2) === 'bulan' ? 1 : 0;
    return part(monthNumbers.has(normAt(tokens, at + 2 + bulan)) ? at + 3 + bulan : at + 2);
  }
  return null;
};

const noFast = new Set(wordList('menyambut sambut selamat marhaban menunaikan'));

/** "bulan Ramadan", "bulan suci Ramadan", "bulan depan". */
export const readBulan: Reader = (tokens, at) => {
  const holy = /^(?:suci|puasa)$/.test(normAt(tokens, at + 1)) && hijriMonths.has(normAt(tokens, at + 2)) ? 1 : 0;
  const name = normAt(tokens, at + 1 + holy);
  if (!hijriMonths.has(name) && !fastingMonths.has(name)) return readStretch(tokens, at);
  return noFast.has(normAt(tokens, at - 1)) ? null : part(at + 2 + holy);
};

/** "selama Ramadan", "selama tiga hari", "sepanjang malam", "selama sepekan". */
export const readDuring: Reader = (tokens, at) => {
  const next = normAt(tokens, at + 1);
  if (hijriMonths.has(next)) return part(at + 2);
  if (wholeStretches.has(next) && next !== 'setahun')
    return part(behindPointer(tokens, at + 2, countPointers) || at + 2);
  if (normAt(tokens, at) === 'sepanjang') return dayParts.has(next) || stretches.has(next) ? part(at + 2) : null;
  const stretch = normAt(tokens, at + 2);
  const isLength = stretches.has(stretch) && stretch !== 'tahun' && isCounted(tokens, at + 2);
  return isLength ? part(behindPointer(tokens, at + 3, countPointers) || at + 3) : null;
};

/** "sepekan ke depan", "seminggu sekali", "sebulan lalu". */
export const readWhole: Reader = (tokens, at) => {
  if (normAt(tokens, at + 1) === 'sekali')
    return normAt(tokens, at) === 'sehari' || normAt(tokens, at) === 'setahun' ? null : part(at + 2);
  // "dua kali seminggu".
  if (normAt(tokens, at - 1) === 'kali' && normAt(tokens, at) !== 'sehari' && normAt(tokens, at) !== 'setahun')
    return part(at + 1);
  const to = behindPointer(tokens, at + 1, countPointers);
  return to > 0 && normAt(tokens, at) !== 'semester' ? part(to) : null;
};

/** "24 jam", "dua hari yang lalu", "3 pekan lagi", "dua minggu sekali". */
export function readCount(tokens: readonly Token[], at: number): WordPart | null {
  const unit = normAt(tokens, at + 1);
  if (unit === 'jam') {
    if (tokens[at]?.text !== '24') return null;
    const isServed = [1, 2].some((back) => serviceWords.has(normAt(tokens, at - back)));
    return isServed || /^non-?stop$/.test(normAt(tokens, at + 2)) ? part(at + 2, null, true) : null;
  }
  if (!stretches.has(unit)) return null;
  if (normAt(tokens, at + 2) === 'sekali') return part(at + 3);
  const to = behindPointer(tokens, at + 2, countPointers);
  if (unit === 'tahun' && past.has(normAt(tokens, to - 1))) return null;
  return to > 0 && (unit === 'hari' || !normAt(tokens, to - 1).startsWith('berturut')) ? part(to) : null;
}
