import type { Paragraph } from '../../../bahasa/reading';
import { sidesOfQuotes } from '../ejaan/sides-of-quotes';

/** A passage between double quotation marks of one line: the indices of its two marks. */
export interface Quotation {
  open: number;
  close: number;
}

export function quotationsIn({ text, tokens }: Paragraph): Quotation[] {
  const marks = tokens.flatMap(({ kind, text: sign }, at) => (kind === 'mark' && /^["“”]$/.test(sign) ? [at] : []));
  if (marks.length === 0) return [];
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
