import type { Token } from './reading';
import { codesOf, endOfAbbreviation, endOfRun, plainTokenOf, plainWordOf } from './token-of';

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
  if (after === 32 || afterWord.has(after) || at === text.length) return at;
  return afterLastWord.has(after) && isBreak(text.charCodeAt(at + 1)) ? endOfAbbreviation(text, start, at) : -1;
}

/** Where a sign ends that is a mark whatever follows it; else -1. A sign repeated ("###", "“““") is one mark. */
function plainMarkEnd(text: string, start: number): number {
  const code = text.charCodeAt(start);
  if (code === 46) return isBreak(text.charCodeAt(start + 1)) ? start + 1 : -1;
  if (code === 8211 || code === 8212) return dashes.has(text.charCodeAt(start + 1)) ? -1 : start + 1;
  if (code === 45) return isBreak(text.charCodeAt(start + 1)) ? start + 1 : -1;
  return signs.has(code) ? endOfRun(text, start) : -1;
}

/** Most tokens are plain words and signs: they are read without the long regular expression, to the same result. Null for any other. */
export function plainToken(text: string, start: number): Token | null {
  const wordEnd = plainWordEnd(text, start);
  if (wordEnd > 0) return plainWordOf(text, start, wordEnd);
  const numberEnd = plainNumberEnd(text, start);
  if (numberEnd > 0) return plainTokenOf('number', text.slice(start, numberEnd), start);
  const end = plainMarkEnd(text, start);
  return end < 0 ? null : plainTokenOf('mark', text.slice(start, end), start);
}
