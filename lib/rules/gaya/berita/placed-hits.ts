import type { Paragraph, PlacedParagraph } from '../../../bahasa/reading';
import type { Hit } from '../rule';

/** What lines of a draft give by themselves, with spans that count from the start of the draft. */
export function placedHits(lines: readonly PlacedParagraph[], hitsOf: (paragraph: Paragraph) => readonly Hit[]): Hit[] {
  const all: Hit[] = [];
  for (const { start, paragraph } of lines) {
    for (const hit of hitsOf(paragraph)) {
      all.push({ ...hit, span: { start: hit.span.start + start, end: hit.span.end + start } });
    }
  }
  return all;
}
