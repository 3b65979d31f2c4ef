import { oncePerLine } from '../../../bahasa/per-line';
import type { Token, TokenKind } from '../../../bahasa/reading';

const counted: ReadonlySet<TokenKind> = new Set(['word', 'number', 'date', 'clock', 'link', 'email', 'mention']);

/** How many words a reader counts: pieces between white space that hold more than marks, emoji and hashtags. */
export function countWords(tokens: readonly Token[], from = 0): number {
  let words = 0;
  let end = -1;
  let isCounted = false;
  for (let at = from; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    if (token.start > end) isCounted = false;
    if (!isCounted && counted.has(token.kind)) {
      words++;
      isCounted = true;
    }
    end = token.end;
  }
  return words;
}

/** The same of a whole line. */
export const lineLength = oncePerLine(({ tokens }) => countWords(tokens));
