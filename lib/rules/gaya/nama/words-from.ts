import type { Token } from '../../../bahasa/reading';

/** No name has more words. */
export const mostWords = 4;

/** How many letters so many words from `from` on have, joined by spaces; -1 where there are fewer. */
export function lengthOf(tokens: readonly Token[], from: number, count: number): number {
  if (count > mostWords) return -1;
  let length = count - 1;
  for (let at = from; at < from + count; at++) {
    const token = tokens[at];
    if (token?.kind !== 'word') return -1;
    length += token.norm.length;
  }
  return length;
}

/** So many words from `from` on; empty where there are fewer. */
export const wordsFrom = (tokens: readonly Token[], from: number, count: number): string =>
  lengthOf(tokens, from, count) < 0
    ? ''
    : tokens
        .slice(from, from + count)
        .map(({ norm }) => norm)
        .join(' ');
