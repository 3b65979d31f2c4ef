import type { Span } from '../draft/span';
import type { Paragraph, Reading } from './reading';

/**
 * Makes a search of single lines into a search of drafts that remembers what it found in each line: the check keeps
 * a line's paragraph as long as the line stays as it is, so that a keystroke costs one line.
 * @param find gives spans that count from the start of the line, and asks nothing but the line.
 */
export function perLine(find: (paragraph: Paragraph) => readonly Span[]): (reading: Reading) => Span[] {
  const known = new WeakMap<Paragraph, readonly Span[]>();
  const findOnce = (paragraph: Paragraph): readonly Span[] => {
    const found = known.get(paragraph) ?? find(paragraph);
    known.set(paragraph, found);
    return found;
  };
  return ({ paragraphs }) => {
    const all: Span[] = [];
    for (const { start: by, paragraph } of paragraphs)
      for (const { start, end } of findOnce(paragraph)) all.push({ start: start + by, end: end + by });
    return all;
  };
}
