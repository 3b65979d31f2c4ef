import { oncePerLine } from '../../../bahasa/per-line';

/** A piece of a line between white space. */
export interface Piece {
  text: string;
  /** Where it starts in the line. */
  start: number;
}

const isBlank = (code: number): boolean => code === 32 || code === 9;
const isSmallLetter = (code: number): boolean => code >= 97 && code <= 122;
const isFigure = (code: number): boolean => code >= 48 && code <= 57;
const isInAddress = (code: number): boolean => isSmallLetter(code | 32) || isFigure(code) || code === 45;

const none: readonly Piece[] = [];

/**
 * The pieces of a line that hold a point with letters or figures on both sides, which every address of the web does:
 * an expression for addresses is long, and only they need to be shown to it.
 */
export const dottedPieces = oncePerLine(({ text }): readonly Piece[] => {
  let pieces: Piece[] | undefined;
  for (let dot = text.indexOf('.'); dot >= 0; dot = text.indexOf('.', dot + 1)) {
    if (!isInAddress(text.charCodeAt(dot - 1)) || !isInAddress(text.charCodeAt(dot + 1))) continue;
    let start = dot;
    while (start > 0 && !isBlank(text.charCodeAt(start - 1))) start--;
    let end = dot;
    while (end < text.length && !isBlank(text.charCodeAt(end))) end++;
    pieces ??= [];
    pieces.push({ text: text.slice(start, end), start });
    dot = end;
  }
  return pieces ?? none;
});
