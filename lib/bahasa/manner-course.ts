import { isNear, isWord, normAt, opensClause } from './clause';
import { monthNumbers } from './data/calendar-words';
import { groups } from './data/groups';
import { gifts, tricks } from './data/manners';
import { speechVerbs } from './data/speech-verbs';
import { wordList } from './data/word-list';
import { isActive, isActiveVerb } from './is-active-verb';
import { type Look, type Looks, weak } from './look';
import type { Token } from './reading';

/** "diakhiri foto bersama": the course of an event without "dengan". */
const order: Look = ({ tokens }, at) =>
  isWord(tokens[at + 1]) && !/^(?:dengan|oleh|dan|pada|di|pula|juga|penuh|rasa|berbagai)$/.test(normAt(tokens, at + 1))
    ? weak('urutan')
    : null;

/** "Kemudian warga menanam bibit": one thing after another; not who speaks next. */
const thenComes: Look = ({ tokens }, at) => {
  if (!opensClause(tokens, at)) return null;
  for (let next = at + 1; next <= at + 4; next++) {
    const norm = normAt(tokens, next);
    if (speechVerbs.has(norm)) return null;
    if (isActiveVerb(norm)) return weak('urutan');
  }
  return null;
};

const divided: Look = ({ tokens }, at) => (/^(?:menjadi|dalam)$/.test(normAt(tokens, at + 1)) ? weak('urutan') : null);

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
  [2, 3, 4, 5].some(
    (offset) => normAt(tokens, colon + offset) === ',' && isActive(tokens[colon + offset + 1]),
  );

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

/** "untuk menjaga, merawat, dan melestarikan" lists aims. */
const purposeOpeners = new Set(
  wordList(
    `untuk rangka guna agar upaya bertujuan tujuan demi supaya bentuk wujud semangat komitmen dapat bisa mampu harus akan`,
  ),
);

const isPurposeBefore = (tokens: readonly Token[], at: number): boolean =>
  isNear(tokens, Math.max(-1, at - 9), 8, purposeOpeners);

/** "mencanting, mewarnai, dan melorod kain": one doing after another. */
const chain: Look = ({ tokens }, at) => {
  if (!isActive(tokens[at + 1]) || !isWord(tokens[at - 1]) || isPurposeBefore(tokens, at)) return null;
  if (!tokens.slice(Math.max(0, at - 6), at).some(({ norm }) => isActiveVerb(norm))) return null;
  for (let next = at + 2; next <= at + 8; next++) {
    const norm = normAt(tokens, next);
    if (norm === '.' || speechVerbs.has(normAt(tokens, at + 1))) return null;
    if (
      /^(?:,|dan|serta|lalu|hingga|kemudian)$/.test(norm) &&
      [1, 2].some((offset) => isActive(tokens[next + offset]))
    )
      return weak('rangkaian-kerja', Math.max(0, at - 4));
  }
  return null;
};

/** "diberi telur dan susu", "mendapat sertifikat". */
const given: Look = ({ tokens }, at) =>
  isNear(tokens, at, 4, gifts) && !/^(?:untuk|agar)$/.test(normAt(tokens, at - 1)) ? weak('pemberian') : null;

/** "Makan siang disediakan". */
const provided: Look = ({ tokens }, at) =>
  isNear(tokens, at, 4, gifts) || isNear(tokens, Math.max(-1, at - 5), 4, gifts)
    ? weak('pemberian', Math.max(0, at - 2))
    : null;

/** "Hasilnya, …", "Hasil tes seluruhnya negatif". */
const result: Look = ({ tokens }, at) =>
  opensClause(tokens, at) && isNear(tokens, at, 6, outcomes) ? weak('hasil') : null;

const outcomes = new Set(
  wordList(
    `: negatif positif nihil seluruhnya semua semuanya terkumpul tertanam lolos sebanyak disepakati sepakat didapati ditemukan`,
  ),
);

const resultIs: Look = ({ tokens }, at) => (opensClause(tokens, at) && at + 2 < tokens.length ? weak('hasil') : null);

const gathered: Look = ({ tokens }, at) =>
  [1, 2, 3].some((offset) => tokens[at + offset]?.kind === 'number') ? weak('hasil') : null;

const success: Look = ({ tokens }, at) =>
  isActive(tokens[at + 1]) && [2, 3, 4].some((offset) => tokens[at + offset]?.kind === 'number')
    ? weak('hasil')
    : null;

const oneOf: Look = ({ tokens }, at) =>
  /^(?:dengan|melalui)$/.test(normAt(tokens, at + 1)) ? weak('rincian-isi') : null;

const session: Look = ({ tokens }, at) => (isWord(tokens[at + 1]) ? weak('urutan') : null);

const trick: Look = ({ tokens }, at) => (isWord(tokens[at + 1]) ? weak('modus') : null);

/** "peserta terdiri dari …" lists people, who are siapa. */
export const listsPeople = (tokens: readonly Token[], at: number): boolean =>
  tokens.slice(Math.max(0, at - 7), at).some(({ norm }) => groups.has(norm) || norm === 'undangan');

/** "mulai dari lurah hingga camat" lists; "mulai dari rumah kita" does not, and "mulai dari April" is a time. */
export const lists = (tokens: readonly Token[], at: number): boolean =>
  isWord(tokens[at + 2]) &&
  !monthNumbers.has(normAt(tokens, at + 2)) &&
  !/^(?:pukul|jam|tanggal|tgl|hari|awal|akhir)$/.test(normAt(tokens, at + 2)) &&
  tokens.slice(at + 2, at + 9).some(({ norm }) => norm === ',' || norm === 'hingga' || norm === 'sampai');

/** How an event goes, what it holds, hands out and ends with. */
export const courseOf: Looks = [
  ['diawali diakhiri dilanjutkan dirangkai dirangkaikan diisi dimeriahkan diselingi disusul', order],
  ['kemudian lalu selanjutnya', thenComes],
  ['dibagi', divided],
  ['antara', amongOthers],
  ['yaitu yakni', listed],
  [':', colon],
  ['ada', thereIs],
  ['menampilkan menghadirkan memaparkan menyajikan menawarkan menyuguhkan mempelajari mempraktikkan', gatheredItems],
  [',', chain],
  ['memberi diberi diberikan dibekali mendapat mendapatkan disuguhi dihadiahi memperoleh berhak', given],
  ['disediakan disiapkan tersedia', provided],
  ['hasil', result],
  ['hasilnya', resultIs],
  ['terkumpul terjaring ditemukan didapati diperoleh terpilih disita menyita', gathered],
  ['berhasil', success],
  [
    'salah',
    ({ tokens }, at) =>
      normAt(tokens, at + 1) === 'satunya' ? oneOf({ tokens, isFirst: false, isLoud: false }, at + 1) : null,
  ],
  ['sesi', session],
  [tricks, trick],
];
