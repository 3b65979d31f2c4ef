import { bareDegrees, degreeForms, lettersOf, mixedDegrees } from './data/degrees';

export interface Degree {
  end: number;
  /** As it should be written. */
  right: string;
  /** Written without a point: "SE". */
  isBare: boolean;
}

const letters = /[A-Za-z]{1,6}/y;
const most = 4;

function runAt(text: string, at: number): string {
  letters.lastIndex = at;
  return letters.exec(text)?.[0] ?? '';
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
  const ends: number[] = [];
  for (let start = at; ends.length < most; ) {
    const run = runAt(text, start);
    if (run === '') break;
    const end = start + run.length;
    ends.push(end);
    if (text.charAt(end) !== '.') break;
    // "S. Sos" is one degree; "S.H. I Made" is a degree and a name.
    const isSpaced = text.charAt(end + 1) === ' ' && ends.length === 1 && /^[SMA]$/.test(run);
    start = end + (isSpaced ? 2 : 1);
  }
  for (const end of ends.toReversed()) {
    const written = text.slice(at, end);
    if (/[A-Za-z\d\-/]/.test(text.charAt(end))) continue;
    const isPointed = text.charAt(end) === '.' && text.charAt(end + 1) !== '.';
    const isBare = !written.includes('.');
    const raw = written.replace(/ /g, '') + (isPointed ? '.' : '');
    const right = rightOf(raw, isShouted);
    if (right === null || !/^[A-Z]/.test(written)) continue;
    if (isBare && !isPlain(written) && !isShouted) continue;
    if (isBare && isShouted && written.length < 2) continue;
    return { end: end + (isPointed ? 1 : 0), right, isBare };
  }
  return null;
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
