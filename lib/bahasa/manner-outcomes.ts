import { isNear, isWord, normAt, opensClause } from './clause';
import { gifts, tricks } from './data/manners';
import { wordList } from './data/word-list';
import { isActive } from './is-active-verb';
import { type Look, type Looks, weak } from './look';

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
  isActive(tokens[at + 1]) && [2, 3, 4].some((offset) => tokens[at + offset]?.kind === 'number') ? weak('hasil') : null;

const trick: Look = ({ tokens }, at) => (isWord(tokens[at + 1]) ? weak('modus') : null);

/** What is handed out, what came of it, and how a fraud works. */
export const outcomesOf: Looks = [
  ['memberi diberi diberikan dibekali mendapat mendapatkan disuguhi dihadiahi memperoleh berhak', given],
  ['disediakan disiapkan tersedia', provided],
  ['hasil', result],
  ['hasilnya', resultIs],
  ['terkumpul terjaring ditemukan didapati diperoleh terpilih disita menyita', gathered],
  ['berhasil', success],
  [tricks, trick],
];
