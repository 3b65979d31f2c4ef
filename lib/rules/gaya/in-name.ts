import type { Token } from '../../bahasa/reading';

const stop = /^[.!?…:•\-–—*▪]/;

const isWord = (token: Token | undefined): token is Token => token?.kind === 'word';
const isOpening = (token: Token | undefined): boolean => !token || token.kind === 'emoji' || stop.test(token.text);
const isAllCapitals = ({ text }: Token): boolean => text.length > 1 && text === text.toUpperCase();

/**
 * Whether the word stands inside a proper name, where nobody corrects its spelling: a capital in the middle of a
 * sentence, or one that opens it and goes on in capitals ("Apotik Sehat Jaya"). Capitals all through prove nothing.
 */
export function isInName(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!isWord(token) || !token.isCapital || isAllCapitals(token)) return false;
  if (!isOpening(tokens[at - 1])) return true;
  const next = tokens[at + 1];
  return isWord(next) && next.isCapital && !isAllCapitals(next);
}
