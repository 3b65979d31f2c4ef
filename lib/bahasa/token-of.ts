import { abbreviations } from './data/abbreviations';
import { knownWord, knownWordAt } from './per-word';
import type { Token, TokenKind } from './reading';

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

/** A token of the text that stands at `start`. */
export const tokenOf = (kind: TokenKind, text: string, start: number): Token =>
  tokenAs(kind, text, kind === 'mark' ? text : normOf(text), kind === 'word' && isUpper(text), start);

/** The same of plain figures or signs, whose plain form needs no closer look. */
export function plainTokenOf(kind: TokenKind, text: string, start: number): Token {
  return tokenAs(kind, text, text, false, start);
}

/** The same of a word in the letters a to z with hyphens: where it is in small letters it is its own plain form. */
export function plainWordOf(text: string, start: number, end: number): Token {
  const { norm, doors, answers } = knownWordAt(text, start, end);
  const code = text.charCodeAt(start);
  const isCapital = code >= 65 && code <= 90;
  const own = isSmallAt(text, start, end) ? norm : text.slice(start, end);
  return { kind: 'word', text: own, norm, isCapital, start, end, doors, answers };
}

function isSmallAt(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if ((text.charCodeAt(at) & 32) === 0) return false;
  return true;
}

function tokenAs(kind: TokenKind, text: string, plainForm: string, isCapital: boolean, start: number): Token {
  const { norm, doors, answers } = knownWord(plainForm);
  return { kind, text, norm, isCapital, start, end: start + text.length, doors, answers };
}

/** Signs, asked for by their code: a question that makes no string and needs no look-up. */
export interface Codes {
  has: (code: number) => boolean;
}

export function codesOf(signs: string): Codes {
  const codes = Array.from(signs, (sign) => sign.charCodeAt(0));
  const isOne = new Uint8Array(Math.max(...codes) + 1);
  for (const code of codes) isOne[code] = 1;
  return { has: (code) => isOne[code] === 1 };
}

/** An abbreviation keeps its full stop; so does an initial ("H. Ahmad"), but not a last letter before a break. */
export function endOfAbbreviation(text: string, start: number, end: number): number {
  const length = end - start;
  if (text.charCodeAt(end) !== 46 || length > 6) return end;
  const word = text.slice(start, end);
  const isKnown = abbreviations.has(word.toLowerCase()) && (length > 1 || word !== word.toLowerCase());
  return isKnown && text.charCodeAt(end + 1) !== 46 ? end + 1 : end;
}

/** Where a sign that is repeated ends: "###" is one token. */
export function endOfRun(text: string, start: number): number {
  let end = start + 1;
  while (end < text.length && text.charCodeAt(end) === text.charCodeAt(start)) end++;
  return end;
}
