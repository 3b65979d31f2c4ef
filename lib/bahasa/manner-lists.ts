import { isWord, normAt, opensClause } from './clause';
import { monthNumbers } from './data/calendar-words';
import { groups } from './data/groups';
import { isActive } from './is-active-verb';
import { type Look, type Looks, weak } from './look';
import type { Token } from './reading';

const amongOthers: Look = ({ tokens }, at) =>
  normAt(tokens, at + 1) === 'lain' && isWord(tokens[at + 2]) && !tokens[at + 2]?.isCapital
    ? weak('rincian-isi')
    : null;

/** "ada lomba A, lomba B, dan lomba C": two commas, or one and "dan", before the sentence ends. */
function isEnumeration(tokens: readonly Token[], at: number): boolean {
  let signs = 0;
  for (let next = at + 2; next < Math.min(tokens.length, at + 20); next++) {
    const norm = normAt(tokens, next);
    if (norm === ',') signs++;
    if (signs > 0 && (norm === 'dan' || norm === 'serta' || norm === 'hingga' || norm === 'sama')) signs++;
    if (signs > 1 || norm === '.') break;
  }
  // Capitals are names: who came, not how.
  return signs > 1 && (isWord(tokens[at + 1]) || tokens[at + 1]?.kind === 'number') && !tokens[at + 1]?.isCapital;
}

const listed: Look = ({ tokens }, at) => (isEnumeration(tokens, at) ? weak('rincian-isi') : null);

/** "Ada lomba A, lomba B, dan lomba C" at the head of a clause. */
const thereIs: Look = ({ tokens }, at) =>
  opensClause(tokens, at) && isEnumeration(tokens, at) ? weak('rincian-isi') : null;

const gatheredItems: Look = ({ tokens }, at) =>
  isEnumeration(tokens, at) && !groups.has(normAt(tokens, at + 1)) && !groups.has(normAt(tokens, at + 2))
    ? weak('rincian-isi')
    : null;

const isCount = (tokens: readonly Token[], colon: number): boolean =>
  isWord(tokens[colon - 1]) && tokens[colon + 1]?.kind === 'number';

/** "Lolos : 360, Tunda : 39": the outcome in figures. */
const isTally = (tokens: readonly Token[], at: number): boolean =>
  isCount(tokens, at) &&
  [3, 4, 5, 6].some((offset) => tokens[at + offset]?.text === ':' && isCount(tokens, at + offset));

/** "3M: menguras, menutup, dan mendaur ulang". */
const isStepList = (tokens: readonly Token[], colon: number): boolean =>
  isActive(tokens[colon + 1]) &&
  [2, 3, 4, 5].some((offset) => normAt(tokens, colon + offset) === ',' && isActive(tokens[colon + offset + 1]));

const noItems = new Set([
  'selama',
  'sejak',
  'sehabis',
  'setelah',
  'ketika',
  'saat',
  'mulai',
  'bahwa',
  'jika',
  'kalau',
  'hari',
]);

const colon: Look = ({ tokens }, at) => {
  if (isStepList(tokens, at)) return weak('langkah', at + 1);
  if (isEnumeration(tokens, at) && !noItems.has(normAt(tokens, at + 1))) return weak('isi', at + 1);
  return isTally(tokens, at) ? weak('rincian', at - 1) : null;
};

const oneOf: Look = ({ tokens }, at) =>
  /^(?:dengan|melalui)$/.test(normAt(tokens, at + 1)) ? weak('rincian-isi') : null;

/** "peserta terdiri dari …" lists people, who are siapa. */
export const listsPeople = (tokens: readonly Token[], at: number): boolean =>
  tokens.slice(Math.max(0, at - 7), at).some(({ norm }) => groups.has(norm) || norm === 'undangan');

/** "mulai dari lurah hingga camat" lists; "mulai dari rumah kita" does not, and "mulai dari April" is a time. */
export const lists = (tokens: readonly Token[], at: number): boolean =>
  isWord(tokens[at + 2]) &&
  !monthNumbers.has(normAt(tokens, at + 2)) &&
  !/^(?:pukul|jam|tanggal|tgl|hari|awal|akhir)$/.test(normAt(tokens, at + 2)) &&
  tokens.slice(at + 2, at + 9).some(({ norm }) => norm === ',' || norm === 'hingga' || norm === 'sampai');

/** What an event or a thing holds, one by one. */
export const listsOf: Looks = [
  ['antara', amongOthers],
  ['yaitu yakni', listed],
  [':', colon],
  ['ada', thereIs],
  ['menampilkan menghadirkan memaparkan menyajikan menawarkan menyuguhkan mempelajari mempraktikkan', gatheredItems],
  [
    'salah',
    ({ tokens }, at) =>
      normAt(tokens, at + 1) === 'satunya' ? oneOf({ tokens, isFirst: false, isLoud: false }, at + 1) : null,
  ],
];
