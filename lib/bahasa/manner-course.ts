import { isNear, isWord, normAt, opensClause } from './clause';
import { speechVerbs } from './data/speech-verbs';
import { wordList } from './data/word-list';
import { isActive } from './is-active-verb';
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
    if (speechVerbs.has(normAt(tokens, next))) return null;
    if (isActive(tokens[next])) return weak('urutan');
  }
  return null;
};

const divided: Look = ({ tokens }, at) => (/^(?:menjadi|dalam)$/.test(normAt(tokens, at + 1)) ? weak('urutan') : null);

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
  if (!tokens.slice(Math.max(0, at - 6), at).some(isActive)) return null;
  for (let next = at + 2; next <= at + 8; next++) {
    const norm = normAt(tokens, next);
    if (norm === '.' || speechVerbs.has(normAt(tokens, at + 1))) return null;
    if (/^(?:,|dan|serta|lalu|hingga|kemudian)$/.test(norm) && [1, 2].some((offset) => isActive(tokens[next + offset])))
      return weak('rangkaian-kerja', Math.max(0, at - 4));
  }
  return null;
};

const session: Look = ({ tokens }, at) => (isWord(tokens[at + 1]) ? weak('urutan') : null);

/** How an event goes: one thing after another. */
export const courseOf: Looks = [
  ['diawali diakhiri dilanjutkan dirangkai dirangkaikan diisi dimeriahkan diselingi disusul', order],
  ['kemudian lalu selanjutnya', thenComes],
  ['dibagi', divided],
  [',', chain],
  ['sesi', session],
];
