import type { Paragraph, TokenKind } from '../../../bahasa/reading';

const addresses: ReadonlySet<TokenKind> = new Set(['link', 'email', 'hashtag', 'mention']);
const quote = /["“”'‘’«»]/;

/** Where the pattern stands in a line, save inside addresses and tags and where the words are only quoted. */
export function matchesIn({ text, tokens }: Pick<Paragraph, 'text' | 'tokens'>, pattern: RegExp): RegExpExecArray[] {
  const found = [...text.matchAll(pattern)];
  if (found.length === 0) return found;
  const closed = tokens.filter(({ kind }) => addresses.has(kind));
  return found.filter(({ 0: whole, index }) => {
    const end = index + whole.length;
    if (quote.test(text.charAt(index - 1)) && quote.test(text.charAt(end))) return false;
    return closed.every((token) => token.end <= index || token.start >= end);
  });
}
