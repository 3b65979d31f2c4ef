import type { Token } from './reading';
import { tokenOf } from './token-of';

const blank = /^\[[^[\]]*\]$/;
const longest = 8;

/** What the panel leaves for the writer to fill in, as one sign: "[nama tempat]". A heading in brackets is in capitals. */
export function joinBlanks(tokens: readonly Token[], text: string): readonly Token[] {
  if (!text.includes('[')) return tokens;
  const joined: Token[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const open = tokens[at];
    if (!open) break;
    const close = open.text === '[' ? closeOf(tokens, at) : -1;
    const last = tokens[close];
    if (!last) {
      joined.push(open);
      continue;
    }
    const own = text.slice(open.start, last.end);
    joined.push(tokenOf('mark', own, open.start));
    at = close;
  }
  return joined;
}

/** The bracket that closes a blank, or -1 for anything else in brackets. */
function closeOf(tokens: readonly Token[], at: number): number {
  for (let next = at + 1; next < at + longest; next++) {
    const token = tokens[next];
    if (token?.text === ']') return next > at + 1 ? next : -1;
    if (!token || token.isCapital || token.text === '[') return -1;
  }
  return -1;
}

/** A sign that stands for words still to be written. */
export const isBlank = ({ kind, text }: Token): boolean => kind === 'mark' && text.length > 2 && blank.test(text);
