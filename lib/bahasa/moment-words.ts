import { dayParts, weekdayNumbers } from './data/calendar-words';
import { countWords, dailyHours, feastOpeners, feasts, ordinals, wholeStretches } from './data/time-words';
import { wordList } from './data/word-list';
import { dayShape, isRule, readDate } from './moment-date';
import { readBulan, readCount, readDuring, readEvery, readPartOf, readStretch, readWhole } from './moment-length';
import type { Token } from './reading';
import { isCounted, normAt, part, type Reader, type WordPart } from './word-part';

const dayOpeners = new Set(wordList('pada di saat memasuki hingga sampai sejak'));
const hourOpeners = new Set(wordList('pada selama di saat sesuai dan setiap tiap'));
const called = new Set(wordList('libur raya h jadi'));

/** "hari ini", "hari kerja", "hari ke-3", "pada Hari Kartini". */
const readHari: Reader = (tokens, at) => {
  const next = tokens[at + 1];
  const before = normAt(tokens, at - 1);
  const word = next?.norm ?? '';
  if (word === 'ini') return before === 'setiap' || isCounted(tokens, at) ? null : part(at + 2, 0);
  // "3 hari kerja" is how long it takes.
  if (word === 'kerja' || word === 'efektif') return isCounted(tokens, at) ? null : part(at + 2, null, true);
  if (ordinals.has(word)) return dayOpeners.has(before) || word === 'terakhir' ? part(at + 2) : null;
  if (word === 'ke' && normAt(tokens, at + 2) === 'depan') return part(at + 3);
  if (!feastOpeners.has(before)) return null;
  const isNamed = next?.kind === 'word' && next.isCapital && !weekdayNumbers.has(word);
  return isNamed || called.has(word) ? part(at + 2) : null;
};

const partOpeners = new Set(wordList('sejak hingga sampai dari menjelang jelang pada waktu di'));

/** "pagi ini", "malam tadi", "sejak pagi", "dini hari", "malam takbiran". */
const readDayPart: Reader = (tokens, at) => {
  const next = normAt(tokens, at + 1);
  const isHari = next === 'hari' || next === 'harinya' ? 1 : 0;
  const point = normAt(tokens, at + 1 + isHari);
  if (point === 'ini' || point === 'tadi' || point === 'nanti') return part(at + 2 + isHari, 0);
  if (isHari > 0) return part(at + 2);
  const word = normAt(tokens, at);
  if (word === 'dini') return null;
  if (word === 'malam' && nightNames.has(next)) return part(at + 2);
  return partOpeners.has(normAt(tokens, at - 1)) && normAt(tokens, at - 1) !== 'di' ? part(at + 1) : null;
};
const nightNames = new Set(
  wordList('takbiran takbir tahun natal pergantian nisfu nishfu lailatul lailatulqadar nuzulul 1'),
);

/** "tadi pagi", "nanti malam". */
const readNear: Reader = (tokens, at) => (dayParts.has(normAt(tokens, at + 1)) ? part(at + 2, 0) : null);

/** "usai salat Jumat", "lepas magrib", "ba'da Isya". */
const readAfterPrayer: Reader = (tokens, at) => {
  const next = normAt(tokens, at + 1);
  if (!dailyHours.has(next)) return null;
  if (!prayers.has(next)) return part(at + 2);
  const which = tokens[at + 2];
  // "sebelum salat" alone tells no hour.
  return which && (which.isCapital || dailyHours.has(which.norm) || which.norm === 'jumat') ? part(at + 3) : null;
};

const prayers = new Set(wordList('salat shalat sholat solat'));

/** "tanggal 5", "tgl 5". */
const readDayNumber: Reader = (tokens, at) =>
  dayShape.test(normAt(tokens, at + 1)) && !readDate(tokens, at + 1) && !isRule(tokens, at) ? part(at + 2) : null;

/** "pada Lebaran", "selama libur Natal", "malam Idulfitri". */
const readFeast: Reader = (tokens, at) => {
  const before = normAt(tokens, at - 1);
  if (!feastOpeners.has(before) || (before === 'dengan' && normAt(tokens, at - 2) !== 'bertepatan')) return null;
  return part(feasts.has(normAt(tokens, at + 1)) || tokens[at + 1]?.isCapital ? at + 2 : at + 1);
};

/** "H-7" and "H+3" count from the day of the event. */
const readCountdown: Reader = (tokens, at) =>
  tokens[at + 1]?.text === '+' && tokens[at + 2]?.kind === 'number' ? part(at + 3) : null;

const fixed =
  (daysAway: number, length = 1): Reader =>
  (_, at) =>
    part(at + length, daysAway);

const jam: Reader = (tokens, at) =>
  /^(?:kerja|dinas|kantor|operasional|pelayanan|layanan|sibuk)$/.test(normAt(tokens, at + 1)) &&
  hourOpeners.has(normAt(tokens, at - 1))
    ? part(at + 2)
    : null;

const readers = new Map<string, Reader>();
const add = (words: Iterable<string>, reader: Reader): void => {
  for (const word of words) readers.set(word, reader);
};
add(dayParts, readDayPart);
add(wordList('minggu pekan tahun semester triwulan kuartal'), readStretch);
add(wholeStretches, readWhole);
add(feasts, readFeast);
add(['hari', 'hr'], readHari);
add(['bulan'], readBulan);
add(wordList('setiap tiap saban'), readEvery);
add(wordList('awal akhir pertengahan penghujung ujung medio'), readPartOf);
add(wordList('selama sepanjang'), readDuring);
add(wordList('tadi nanti ntar'), readNear);
add(
  wordList("ba'da bakda bada ba`da usai setelah selepas sehabis seusai lepas sebelum jelang menjelang waktu"),
  readAfterPrayer,
);
add(wordList('tanggal tgl tgl.'), readDayNumber);
add(['h'], readCountdown);
add(['jam'], jam);
add(wordList('besok bsk tomorrow'), fixed(1));
add(wordList('kemarin kemaren kmrn kemarinnya yesterday'), fixed(-1));
add(['lusa'], fixed(2));
add(['harini'], fixed(0));
// A paper's name may end with it: "Daily Today".
add(['today', 'tonight'], (tokens, at) => (tokens[at - 1]?.isCapital ? null : part(at + 1, 0)));
add(['seharian'], (_, at) => part(at + 1));
add(['semalam'], (tokens, at) => (normAt(tokens, at - 1) === 'sehari' ? null : part(at + 1, -1)));
add(['esok'], (tokens, at) => part(normAt(tokens, at + 1) === 'hari' ? at + 2 : at + 1, 1));
add(['dinten', 'poe'], (tokens, at) => (/^(?:ieu|niki)$/.test(normAt(tokens, at + 1)) ? part(at + 2, 0) : null));

/** Every word that may open a statement of time. */
export const timeWords: ReadonlySet<string> = new Set(readers.keys());

/** "hari ini", "besok", "tadi malam", "pekan depan", "setiap pagi", "24 jam": times without a date of their own. */
export function readWords(tokens: readonly Token[], at: number): WordPart | null {
  const token = tokens[at];
  if (!token) return null;
  if (token.kind === 'number' || countWords.has(token.norm)) return readCount(tokens, at);
  const reader = readers.get(token.norm);
  if (reader) return reader(tokens, at);
  return token.norm.startsWith('h-') && /^h-(?:\d{1,2}|hari)$/.test(token.norm) ? part(at + 1) : null;
}
