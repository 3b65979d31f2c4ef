import { oncePerLine } from '../../../bahasa/per-line';
import { oncePerWord } from '../../../bahasa/per-word';
import type { Token } from '../../../bahasa/reading';
import { heldWords } from '../held-words';

/** Words in which a figure stands. */
export const numbered = heldWords((norm) => /\d/.test(norm));
const figuresOf = oncePerWord((norm) => norm.replaceAll(/\D/g, '').length);

/** What stands between two parts of one number: a space, a point, a hyphen, a bracket or two of them. */
const widest = 3;

/**
 * The most figures that one number of a line may have: neighbours that hardly anything parts are counted as one. A
 * search for longer numbers need not look at the line.
 */
export const longestFigure = oncePerLine((paragraph) => {
  if (!numbered.inLine(paragraph)) return 0;
  const { tokens } = paragraph;
  let most = 0;
  let figures = 0;
  let end = Number.NEGATIVE_INFINITY;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    const own = figuresOf(token);
    if (own === 0) continue;
    figures = (token.start - end > widest ? 0 : figures) + own;
    end = token.end;
    if (figures > most) most = figures;
  }
  return most;
});
