import { plainToken } from './plain-token';
import type { Token, TokenKind } from './reading';
import { codesOf, endOfAbbreviation, endOfRun, tokenOf } from './token-of';

/**
 * One alternative a kind, tried from left to right. Every repetition that could be tried again from a later
 * letter is bounded, so the time grows with the length of the text and not with its square. With a sign that the kind
 * cannot be without, it is tried only in lines that hold the sign.
 */
const kinds: readonly [kind: TokenKind, pattern: string, sign?: string][] = [
  ['link', String.raw`(?:[Hh][Tt]{2}[Pp][Ss]?:\/\/|[Ww]{3}\.)\S+`],
  ['email', String.raw`[\w.+-]{1,40}@[\w-]{1,40}(?:\.[\w-]{2,20}){1,3}`, '@'],
  [
    'link',
    String.raw`[A-Za-z0-9-]{1,40}(?:\.[A-Za-z0-9-]{1,40}){0,3}\.(?:id|ID|com|COM|org|net|ly|me|gle?|ee|gov|app|site|xyz|page)(?:\/\S*)?(?!\.?[\p{L}\d])`,
    '.',
  ],
  ['hashtag', String.raw`#[\p{L}\p{M}\p{N}_]+`],
  ['mention', String.raw`@\w[\w.]*\w`, '@'],
  [
    'date',
    String.raw`(?:19|20)\d\d(?:-\d{1,2}-\d{1,2}|\/\d{1,2}\/\d{1,2})(?![\d/-])|\d{1,2} ?\/ ?\d{1,2} ?\/ ?(?:\d{4}|\d{2})(?!\d)|\d{1,2}-\d{1,2}-(?:\d{4}|\d{2})(?![\d-])|\d{1,2}\.\d{1,2}\.\d{4}(?!\d)|\d{1,2}\/\d{1,2}(?![\d/])`,
  ],
  ['clock', String.raw`(?:[01]?\d|2[0-4])[.:][0-5]\d(?![\d%]|[.,]\d)`],
  ['number', String.raw`\d+(?:[.,]\d+)*(?:-an\b)?`],
  ['word', String.raw`\p{Lu}\p{L}{0,3}(?:\.\p{L}{1,4}){1,4}\.?(?![\p{L}\d])`, '.'],
  ['word', String.raw`s\/d|[su]\.[db]\.|a\.n\.|u\.p\.`],
  ['word', String.raw`\p{L}[\p{L}\p{M}\p{N}]*(?:['’‘\-‑](?=[\p{L}\p{N}])[\p{L}\p{M}\p{N}]+)*`],
  [
    'emoji',
    String.raw`\p{Extended_Pictographic}[\p{M}\u200d\u{1f3fb}-\u{1f3ff}\p{Extended_Pictographic}]*|[\u{1f1e6}-\u{1f1ff}]{1,2}`,
  ],
  ['mark', String.raw`[.!?…]+|[-–—]+|[=_*~▂]+|\S`],
];

/** All kinds that a line with certain signs can hold, as one expression; its groups are the kinds in their order. */
interface Pieces {
  kinds: readonly TokenKind[];
  expression: RegExp;
}

function piecesWith(signs: string): Pieces {
  const possible = kinds.filter(([, , sign]) => sign === undefined || signs.includes(sign));
  const expression = new RegExp(possible.map(([, pattern]) => `(${pattern})`).join('|'), 'gu');
  return { kinds: possible.map(([kind]) => kind), expression };
}

const pieces: Record<string, Pieces> = {};

function piecesOf(line: string): Pieces {
  const signs = `${line.includes('.') ? '.' : ''}${line.includes('@') ? '@' : ''}`;
  pieces[signs] ??= piecesWith(signs);
  return pieces[signs];
}

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
