import { abbreviations } from './data/abbreviations';
import type { Token, TokenKind } from './reading';

/**
 * One alternative a kind, tried from left to right. Every repetition that could be tried again from a later
 * letter is bounded, so the time grows with the length of the text and not with its square.
 */
const kinds: readonly [TokenKind, string][] = [
  ['link', String.raw`(?:[Hh][Tt]{2}[Pp][Ss]?:\/\/|[Ww]{3}\.)\S+`],
  ['email', String.raw`[\w.+-]{1,40}@[\w-]{1,40}(?:\.[\w-]{2,20}){1,3}`],
  [
    'link',
    String.raw`[A-Za-z0-9-]{1,40}(?:\.[A-Za-z0-9-]{1,40}){0,3}\.(?:id|ID|com|COM|org|net|ly|me|gle?|ee|gov|app|site|xyz|page)(?:\/\S*)?(?!\.?[\p{L}\d])`,
  ],
  ['hashtag', String.raw`#[\p{L}\p{M}\p{N}_]+`],
  ['mention', String.raw`@\w[\w.]*\w`],
  [
    'date',
    String.raw`(?:19|20)\d\d(?:-\d{1,2}-\d{1,2}|\/\d{1,2}\/\d{1,2})(?![\d/-])|\d{1,2} ?\/ ?\d{1,2} ?\/ ?(?:\d{4}|\d{2})(?!\d)|\d{1,2}-\d{1,2}-(?:\d{4}|\d{2})(?![\d-])|\d{1,2}\.\d{1,2}\.\d{4}(?!\d)|\d{1,2}\/\d{1,2}(?![\d/])`,
  ],
  ['clock', String.raw`(?:[01]?\d|2[0-4])[.:][0-5]\d(?![\d%]|[.,]\d)`],
  ['number', String.raw`\d+(?:[.,]\d+)*(?:-an\b)?`],
  ['word', String.raw`\p{Lu}\p{L}{0,3}(?:\.\p{L}{1,4}){1,4}\.?(?![\p{L}\d])`],
  ['word', String.raw`s\/d|[su]\.[db]\.|a\.n\.`],
  ['word', String.raw`\p{L}[\p{L}\p{M}\p{N}]*(?:['’‘\-‑](?=[\p{L}\p{N}])[\p{L}\p{M}\p{N}]+)*`],
  [
    'emoji',
    String.raw`\p{Extended_Pictographic}[\p{M}\u200d\u{1f3fb}-\u{1f3ff}\p{Extended_Pictographic}]*|[\u{1f1e6}-\u{1f1ff}]{1,2}`,
  ],
  ['mark', String.raw`[.!?…]+|[-–—]+|[=_*~▂]+|\S`],
];

const piece = new RegExp(kinds.map(([, pattern]) => `(${pattern})`).join('|'), 'gu');
const plain = /^[a-z0-9.,:;()/-]+$/;
const upper = /^\p{Lu}/u;

/** The plain letters are asked without a regular expression: nearly every word begins with one. */
function isUpper(text: string): boolean {
  const code = text.charCodeAt(0);
  if (code < 128) return code >= 65 && code <= 90;
  return upper.test(text.normalize('NFKC'));
}

function normOf(text: string): string {
  const lower = text.toLowerCase();
  return plain.test(lower) ? lower : lower.normalize('NFKC').toLowerCase().replace(/[’‘]/g, "'").replace(/‑/g, '-');
}

/** An abbreviation keeps its full stop; so does an initial ("H. Ahmad"), but not a last letter before a break. */
function reach(text: string, token: string, end: number): number {
  if (text.charCodeAt(end) !== 46 || token.length > 6) return end;
  const isKnown = abbreviations.has(token.toLowerCase()) && (token.length > 1 || token !== token.toLowerCase());
  return isKnown && text.charCodeAt(end + 1) !== 46 ? end + 1 : end;
}

const codesOf = (signs: string): ReadonlySet<number> => new Set(Array.from(signs, (sign) => sign.charCodeAt(0)));

/** Signs that open nothing but their own repetition. */
const signs = codesOf(',;:()/"“”');
/** What may stand right after a plain word: no address, abbreviation or figure goes on behind it. */
const afterWord = codesOf(' \n,;)!?”');
/** These may, if white space follows them: "datang." and "Waktu: ", but not "contoh.id" and "http://". */
const afterLastWord = codesOf('.:');
const afterLastNumber = codesOf('.:,;');

const dashes = codesOf('-–—');

const isBreak = (code: number): boolean => code === 32 || code === 10 || Number.isNaN(code);

function endOfLetters(text: string, start: number): number {
  let at = start;
  for (let code = text.charCodeAt(at) | 32; code >= 97 && code <= 122; code = text.charCodeAt(at) | 32) at++;
  return at;
}

/** Where a number of plain figures ends, if it goes on neither as a date nor as a clock or a sum; else -1. */
function plainNumberEnd(text: string, start: number): number {
  let at = start;
  for (let code = text.charCodeAt(at); code >= 48 && code <= 57; code = text.charCodeAt(at)) at++;
  if (at === start) return -1;
  const after = text.charCodeAt(at);
  if (after === 41 || at === text.length) return at;
  // "12 / 11 / 2026" is one date.
  if (after === 32) return text.charCodeAt(at + 1) === 47 ? -1 : at;
  return afterLastNumber.has(after) && isBreak(text.charCodeAt(at + 1)) ? at : -1;
}

/** Where a plain word of ASCII letters ends, if nothing that could belong to it follows; else -1. Nine words in ten are such. */
function plainWordEnd(text: string, start: number): number {
  let at = endOfLetters(text, start);
  // "anak-anak", "KTP-el".
  while (at > start && text.charCodeAt(at) === 45) {
    const next = endOfLetters(text, at + 1);
    if (next === at + 1) return -1;
    at = next;
  }
  if (at - start < 2) return -1;
  const after = text.charCodeAt(at);
  if (afterWord.has(after) || at === text.length) return at;
  return afterLastWord.has(after) && isBreak(text.charCodeAt(at + 1)) ? reach(text, text.slice(start, at), at) : -1;
}

/** Where a sign ends that is a mark whatever follows it; else -1. A sign repeated ("###", "“““") is one mark. */
function plainMarkEnd(text: string, start: number): number {
  const code = text.charCodeAt(start);
  if (code === 46) return isBreak(text.charCodeAt(start + 1)) ? start + 1 : -1;
  if (code === 8211 || code === 8212) return dashes.has(text.charCodeAt(start + 1)) ? -1 : start + 1;
  if (code === 45) return isBreak(text.charCodeAt(start + 1)) ? start + 1 : -1;
  return signs.has(code) ? endOfRun(text, start) : -1;
}

function endOfRun(text: string, start: number): number {
  let end = start + 1;
  while (end < text.length && text.charCodeAt(end) === text.charCodeAt(start)) end++;
  return end;
}

/** The text as tokens, in order. What lies between two of them is white space and nothing else. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  for (let at = 0; at < text.length; ) {
    if (text.charCodeAt(at) === 32) {
      at++;
      continue;
    }
    const token = plainToken(text, at) ?? nextToken(text, at);
    if (!token) break;
    tokens.push(token);
    at = token.end;
  }
  return tokens;
}

/** Most tokens are plain words and signs: they are read without the long regular expression, to the same result. */
function plainToken(text: string, start: number): Token | null {
  const wordEnd = plainWordEnd(text, start);
  if (wordEnd > 0) {
    const word = text.slice(start, wordEnd);
    return { kind: 'word', text: word, norm: word.toLowerCase(), isCapital: isUpper(word), start, end: wordEnd };
  }
  const numberEnd = plainNumberEnd(text, start);
  if (numberEnd > 0) {
    const figures = text.slice(start, numberEnd);
    return { kind: 'number', text: figures, norm: figures, isCapital: false, start, end: numberEnd };
  }
  const end = plainMarkEnd(text, start);
  if (end < 0) return null;
  const sign = text.slice(start, end);
  return { kind: 'mark', text: sign, norm: sign, isCapital: false, start, end };
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
  if (kind === 'word') return reach(text, text.slice(start, end), end);
  if (kind === 'link') return endOfLink(text, start, end);
  if (kind !== 'mark') return end;
  return end === start + 1 ? endOfRun(text, start) : end;
}

/** The token at `at` or behind the white space there. */
function nextToken(text: string, at: number): Token | null {
  piece.lastIndex = at;
  const match = piece.exec(text);
  if (!match) return null;
  let which = 1;
  while (match[which] === undefined) which++;
  const kind = kinds[which - 1]?.[0] ?? 'mark';
  const start = match.index;
  const end = endOf(text, kind, start, start + match[0].length);
  const own = text.slice(start, end);
  return {
    kind,
    text: own,
    norm: kind === 'mark' ? own : normOf(own),
    isCapital: kind === 'word' && isUpper(own),
    start,
    end,
  };
}
