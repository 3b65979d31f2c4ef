import { perLine } from '../../bahasa/per-line';
import type { Sentence } from '../../bahasa/reading';
import type { Words } from '../../words/words';
import { angles, askingEnds, askingWords, laughs, superlatives } from './data/angles';
import { finderOf } from './lexicon';
import { type SignJudge, signOf } from './sign';

const hint: Words = {
  id: 'Buka dengan angka yang mengejutkan, kisah warga, atau satu pertanyaan.',
  en: "Open with a striking figure, a resident's story or one question.",
};

const findAngles = finderOf(angles);
const findSuperlatives = finderOf(superlatives);

/** How many letters of a post are its head. */
const headLength = 160;

/** A question longer than this no longer speaks to the reader. */
const longestQuestion = 25;

/** A question put to the reader: a stray "?" behind a greeting or in place of a lost emoji asks nothing. */
function isQuestion({ tokens }: Sentence): boolean {
  if (!tokens.at(-1)?.text.includes('?')) return false;
  const words = tokens.filter(({ kind }) => kind === 'word');
  const asks =
    words.slice(0, 3).some(({ norm }) => askingWords.has(norm)) ||
    words.slice(-2).some(({ norm }) => askingEnds.has(norm));
  return words.length <= longestQuestion && asks;
}

const questionsOf = perLine(({ sentences }) =>
  sentences.filter(isQuestion).map(({ tokens }) => ({ start: tokens[0]?.start ?? 0, end: tokens.at(-1)?.end ?? 0 })),
);

const laughsOf = perLine(({ tokens }) => tokens.filter(({ kind, text }) => kind === 'emoji' && laughs.has(text)));

/** An angle that draws a reader: a first, a record, a contrast, a question, an offer, humour. */
export const judgeMenarik: SignJudge = (reading) => {
  const scale = findSuperlatives(reading).filter(({ start }) => start < headLength);
  const evidence = [...findAngles(reading), ...scale, ...questionsOf(reading), ...laughsOf(reading)];
  return signOf(evidence.length > 0, evidence, hint);
};
