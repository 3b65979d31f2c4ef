import type { Span } from '../draft/span';
import type { Paragraph, Reading } from './reading';

/** Every search has a place of its own among the memories of a paragraph. */
let searches = 0;

/**
 * Asks something of a line once: the answer is kept with the line's paragraph, which the check keeps as long as the
 * line stays as it is. A list beside the paragraph costs one index where a map of paragraphs costs a look-up.
 * @param ask asks nothing but the line, and gives no undefined.
 */
export function oncePerLine<Answer>(ask: (paragraph: Paragraph) => Answer): (paragraph: Paragraph) => Answer {
  const place = searches++;
  return (paragraph) => {
    // It was put there by this very function.
    const known = paragraph.answers.at(place) as Answer | undefined;
    if (known !== undefined) return known;
    const answer = ask(paragraph);
    paragraph.answers.keep(place, answer);
    return answer;
  };
}

/**
 * Makes a search of single lines into a search of drafts that remembers what it found in each line, so that a
 * keystroke costs one line.
 * @param find gives spans that count from the start of the line, and asks nothing but the line.
 */
export function perLine(find: (paragraph: Paragraph) => readonly Span[]): (reading: Reading) => Span[] {
  const findOnce = oncePerLine(find);
  return ({ paragraphs }) => {
    const all: Span[] = [];
    for (const { start: by, paragraph } of paragraphs) {
      for (const { start, end } of findOnce(paragraph)) all.push({ start: start + by, end: end + by });
    }
    return all;
  };
}

/** Whether any line of a draft has it; each line is asked once. For what stands within one line. */
export function anyLine(has: (paragraph: Paragraph) => boolean): (reading: Reading) => boolean {
  const hasOnce = oncePerLine(has);
  return ({ paragraphs }) => paragraphs.some(({ paragraph }) => hasOnce(paragraph));
}
