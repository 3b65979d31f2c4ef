import type { Token } from './reading';

/** The plain form of a token; of none, nothing. */
export const normAt = (tokens: readonly Token[], at: number): string => tokens[at]?.norm ?? '';

export const isWord = (token: Token | undefined): boolean => token?.kind === 'word';

/** Behind a mark or an emoji, or at the head of the sentence. */
export const opensClause = (tokens: readonly Token[], at: number): boolean =>
  at === 0 || tokens[at - 1]?.kind === 'mark' || tokens[at - 1]?.kind === 'emoji';

/** Where the clause opens that holds the token: behind the last mark. */
export function clauseStart(tokens: readonly Token[], at: number): number {
  let from = at;
  while (from > 0 && at - from < 12 && tokens[from - 1]?.kind !== 'mark') from--;
  return from;
}

/** Whether one of the words stands among the next ones, before the clause ends. */
export function isAhead(
  tokens: readonly Token[],
  at: number,
  reach: number,
  words: (norm: string) => boolean,
): boolean {
  for (let next = at + 1; next < tokens.length && next <= at + reach; next++) {
    const token = tokens[next];
    if (token?.kind === 'mark' && /^[.!?;:]/.test(token.text)) return false;
    if (words(token?.norm ?? '')) return true;
  }
  return false;
}

/** Whether one of the words is among the next ones. */
export function isNear(tokens: readonly Token[], at: number, reach: number, words: ReadonlySet<string>): boolean {
  for (let next = at + 1; next < tokens.length && next <= at + reach; next++) {
    if (words.has(normAt(tokens, next))) return true;
  }
  return false;
}
