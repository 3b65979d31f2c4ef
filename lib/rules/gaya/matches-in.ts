import type { Paragraph, TokenKind } from '../../bahasa/reading';
import { allMatches } from './all-matches';

const addresses: ReadonlySet<TokenKind> = new Set(['link', 'email', 'hashtag', 'mention']);
const quote = /["“”'‘’«»]/;

/** Where the pattern, a global one, stands in a line, save inside addresses and tags and where the words are only quoted. */
export function matchesIn({ text, tokens }: Pick<Paragraph, 'text' | 'tokens'>, pattern: RegExp): RegExpExecArray[] {
  const found = allMatches(text, pattern);
  if (found.length === 0) return found;
  const closed = tokens.filter(({ kind }) => addresses.has(kind));
  let next = 0;
  return found.filter(({ 0: whole, index }) => {
    const end = index + whole.length;
    if (quote.test(text.charAt(index - 1)) && quote.test(text.charAt(end))) return false;
    // Both stand in the order of the line.
    while ((closed[next]?.end ?? Number.POSITIVE_INFINITY) <= index) next++;
    return (closed[next]?.start ?? Number.POSITIVE_INFINITY) >= end;
  });
}
