import type { Paragraph } from '../../../bahasa/reading';
import { sidesOfQuotes } from '../ejaan/sides-of-quotes';
import { heldList } from '../held-words';

/** A passage between double quotation marks of one line: the indices of its two marks. */
export interface Quotation {
  open: number;
  close: number;
}

/** Double quotation marks. */
export const quoteMarks = heldList(['"', '“', '”']);

export function quotationsIn(paragraph: Paragraph): readonly Quotation[] {
  if (!quoteMarks.inLine(paragraph)) return [];
  const { text, tokens } = paragraph;
  const marks: number[] = [];
  for (let at = 0; at < tokens.length; at++) if (quoteMarks.isOne(tokens[at])) marks.push(at);
  const found: Quotation[] = [];
  let open = -1;
  for (const [at, side] of sidesOfQuotes(text, tokens, marks)) {
    if (side === 'opening') open = at;
    else if (open >= 0) {
      found.push({ open, close: at });
      open = -1;
    }
  }
  return found;
}
