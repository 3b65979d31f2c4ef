import type { Token } from '../../bahasa/reading';
import type { Shape } from './rule';

/** Each shape as a bit. */
export const shapeBits: Readonly<Record<Shape, number>> = { hyphen: 1, digit: 2, point: 4, hump: 8, twice: 16 };
/** A letter beyond ASCII may be a capital, a figure or a hyphen in plain writing. */
const anyShape = shapeBits.hyphen | shapeBits.digit | shapeBits.point | shapeBits.hump;

/** What one walk over the letters of a word tells, without a look-up or a new string. */
export interface Sketch {
  shapes: number;
  /** Its first and its last two letters as {@link pairOf} has them. */
  head: number;
  tail: number;
}

/** The pairs of letters from a to z, and a place for all others. */
export const pairCount = 26 * 26 + 1;

/** The place of two letters, given as codes, in a table of all pairs. */
function pairOf(first: number, second: number): number {
  const isPlain = first >= 97 && first <= 122 && second >= 97 && second <= 122;
  return isPlain ? (first - 97) * 26 + second - 97 : pairCount - 1;
}

export const headOf = (norm: string): number => pairOf(norm.charCodeAt(0), norm.charCodeAt(1));
export const tailOf = (norm: string): number =>
  pairOf(norm.charCodeAt(norm.length - 2), norm.charCodeAt(norm.length - 1));

/** Sketches into a record that is there already: a text of thousands of words needs one. */
export function sketchInto(sketch: Sketch, { text, norm }: Pick<Token, 'text' | 'norm'>): void {
  let shapes = 0;
  let first = 0;
  let second = 0;
  let previous = 0;
  let letter = 0;
  let isAfterSmall = false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const isSmall = code >= 97 && code <= 122;
    previous = letter;
    letter = code;
    if (!isSmall) {
      if (code >= 65 && code <= 90) {
        letter += 32;
        if (isAfterSmall) shapes |= shapeBits.hump;
      } else if (code === 45) shapes |= shapeBits.hyphen;
      else if (code === 46) shapes |= shapeBits.point;
      else if (code >= 48 && code <= 57) shapes |= shapeBits.digit;
      else if (code > 127) {
        sketch.shapes = anyShape;
        sketch.head = headOf(norm);
        sketch.tail = tailOf(norm);
        return;
      }
    }
    if (at === 0) first = letter;
    else if (at === 1) second = letter;
    isAfterSmall = isSmall;
  }
  sketch.shapes = shapes;
  sketch.head = pairOf(first, second);
  sketch.tail = pairOf(previous, letter);
}
