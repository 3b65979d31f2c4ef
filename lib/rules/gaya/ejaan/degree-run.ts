import type { Token } from '../../../bahasa/reading';
import { bareDegrees, degreeForms, lettersOf, mixedDegrees, rightDegrees } from './data/degrees';

export interface Degree {
  end: number;
  /** As it should be written. */
  right: string;
  /** Written without a point: "SE". */
  isBare: boolean;
}

const most = 4;
const longest = 6;

const isLarge = (code: number): boolean => code >= 65 && code <= 90;
const isLetter = (code: number): boolean => isLarge(code) || (code >= 97 && code <= 122);
/** A letter, a figure, a hyphen or a stroke right behind: the sign goes on and is no degree. */
const goesOn = (code: number): boolean => isLetter(code) || (code >= 48 && code <= 57) || code === 45 || code === 47;

function endOfLetters(text: string, start: number): number {
  let at = start;
  while (at < start + longest && isLetter(text.charCodeAt(at))) at++;
  return at;
}

const isPlain = (text: string): boolean => bareDegrees.has(text) || mixedDegrees.has(text);

/** The right form nearest to how it is written: "S.KM" -> "S.KM.", "SKM" -> "S.K.M.". */
function rightOf(raw: string, isShouted: boolean): string | null {
  const forms = degreeForms.get(lettersOf(raw));
  if (!forms) return null;
  const form =
    forms.find((one) => one === raw) ??
    forms.find((one) => raw.length > 1 && raw.includes('.') && one.startsWith(raw)) ??
    forms[0] ??
    null;
  return form !== null && isShouted && raw !== form ? form.toUpperCase() : form;
}

/** The degree that starts at `at`, the longest that fits: "S.Sos", "S. Sos", "SE", "M.Si.". */
export function degreeAt(text: string, at: number, isShouted: boolean): Degree | null {
  if (!isLarge(text.charCodeAt(at))) return null;
  const ends: number[] = [];
  for (let start = at; ends.length < most; ) {
    const end = endOfLetters(text, start);
    if (end === start) break;
    ends.push(end);
    if (text.charAt(end) !== '.') break;
    // "S. Sos" is one degree; "S.H. I Made" is a degree and a name.
    const isSpaced = text.charAt(end + 1) === ' ' && ends.length === 1 && /^[SMA]$/.test(text.slice(start, end));
    start = end + (isSpaced ? 2 : 1);
  }
  for (let last = ends.length - 1; last >= 0; last--) {
    const end = ends[last] ?? at;
    if (goesOn(text.charCodeAt(end))) continue;
    const written = text.slice(at, end);
    const isPointed = text.charAt(end) === '.' && text.charAt(end + 1) !== '.';
    const isBare = !written.includes('.');
    const raw = written.replace(/ /g, '') + (isPointed ? '.' : '');
    const right = rightOf(raw, isShouted);
    if (right === null) continue;
    if (isBare && !isPlain(written) && !isShouted) continue;
    if (isBare && isShouted && written.length < 2) continue;
    return { end: end + (isPointed ? 1 : 0), right, isBare };
  }
  return null;
}

/**
 * The end of the degrees from the token at `at` on, if each is as it should be and nothing behind them could be another
 * one: "S.Sos., M.Si., hadir"; else -1. Most degrees are such, and this spares taking them apart.
 */
export function endOfTidyRun(text: string, tokens: readonly Token[], at: number): number {
  let next = at;
  while (rightDegrees.has(tokens[next]?.text ?? '')) {
    const { end = 0 } = tokens[next] ?? {};
    const [mark, behind] = [tokens[next + 1], tokens[next + 2]];
    if (end === text.length) return end;
    if (mark?.text !== ',' || mark.start !== end) return -1;
    if (behind === undefined || !isLarge(text.charCodeAt(behind.start))) return end;
    if (!text.startsWith(', ', end) || behind.start !== end + 2) return -1;
    next += 2;
  }
  return -1;
}

/** All degrees from `at` on, parted by commas, points or spaces. */
export function degreeRun(text: string, at: number, isShouted: boolean): Degree[] {
  const run: Degree[] = [];
  for (let start = at; ; ) {
    const degree = degreeAt(text, start, isShouted);
    if (!degree) return run;
    run.push(degree);
    start = degree.end + (/^[, ]{0,3}/.exec(text.slice(degree.end, degree.end + 3))?.[0].length ?? 0);
  }
}
