import { type Pieces, piecesOf } from './pieces-of';
import { plainToken } from './plain-token';
import type { Token, TokenKind } from './reading';
import { codesOf, endOfAbbreviation, endOfRun, tokenOf } from './token-of';

/** The text as tokens, in order. What lies between two of them is white space and nothing else. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  const possible = piecesOf(text);
  for (let at = 0; at < text.length; ) {
    if (text.charCodeAt(at) === 32) {
      at++;
      continue;
    }
    const token = plainToken(text, at) ?? nextToken(text, at, possible);
    if (!token) break;
    tokens.push(token);
    at = token.end;
  }
  return tokens;
}

const afterLink = codesOf('.,;:!?…"”');

/** What ends the sentence around an address is no part of it, nor is a bracket that was opened before it. */
function endOfLink(text: string, start: number, end: number): number {
  let own = end;
  const isOpenBefore = !text.slice(start, end).includes('(');
  while (own > start + 1) {
    const last = text.charCodeAt(own - 1);
    if (!afterLink.has(last) && !(isOpenBefore && last === 41)) break;
    own--;
  }
  return own;
}

function endOf(text: string, kind: TokenKind, start: number, end: number): number {
  if (kind === 'word') return endOfAbbreviation(text, start, end);
  if (kind === 'link') return endOfLink(text, start, end);
  if (kind !== 'mark') return end;
  return end === start + 1 ? endOfRun(text, start) : end;
}

/** The token at `at` or behind the white space there. */
function nextToken(text: string, at: number, { kinds, expression }: Pieces): Token | null {
  expression.lastIndex = at;
  const match = expression.exec(text);
  if (!match) return null;
  let which = 1;
  while (match[which] === undefined) which++;
  const kind = kinds[which - 1] ?? 'mark';
  const start = match.index;
  return tokenOf(kind, text.slice(start, endOf(text, kind, start, start + match[0].length)), start);
}
