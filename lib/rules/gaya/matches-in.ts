import type { Paragraph, TokenKind } from '../../bahasa/reading';

const addresses: ReadonlySet<TokenKind> = new Set(['link', 'email', 'hashtag', 'mention']);
const quote = /["“”'‘’«»]/;

function allOf(text: string, pattern: RegExp): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    found.push(match);
    if (match[0] === '') pattern.lastIndex++;
  }
  return found;
}

/** Where the pattern, a global one, stands in a line, save inside addresses and tags and where the words are only quoted. */
export function matchesIn({ text, tokens }: Pick<Paragraph, 'text' | 'tokens'>, pattern: RegExp): RegExpExecArray[] {
  const found = allOf(text, pattern);
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
