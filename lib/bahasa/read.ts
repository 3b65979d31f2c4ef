import type { Span } from '../draft/span';
import { type Unsur, unsurList } from '../draft/unsur';
import { emptyGazetteer, type Gazetteer } from './gazetteer';
import { readParagraph } from './paragraph';
import type { Evidence, Label, Moment, Paragraph, PlacedParagraph, Reading, Tag } from './reading';

const shift = ({ start, end }: Span, by: number): Span => ({ start: start + by, end: end + by });

/** The lines of a text as places for paragraphs; an empty line tells nothing and is left out. */
export function linesOf(text: string): { start: number; line: string }[] {
  const lines: { start: number; line: string }[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    if (line.trim() !== '') lines.push({ start, line });
    start += line.length + 1;
  }
  return lines;
}

/** Puts paragraphs together into the reading of their text. */
export function joinParagraphs(text: string, paragraphs: readonly PlacedParagraph[]): Reading {
  const evidence = Object.fromEntries(unsurList.map((unsur) => [unsur, [] as Evidence[]])) as Record<Unsur, Evidence[]>;
  const moments: Moment[] = [];
  const labels: Label[] = [];
  const hashtags: Tag[] = [];
  const mentions: Tag[] = [];
  paragraphs.forEach(({ start, paragraph }, index) => {
    for (const one of paragraph.evidence) {
      // A city before a dash is a dateline only at the head of a text.
      if (one.cue === 'dateline' && index > 2) continue;
      evidence[one.unsur].push({ ...one, span: shift(one.span, start) });
    }
    for (const one of paragraph.moments) {
      moments.push({
        ...one,
        span: shift(one.span, start),
        weekdaySpan: one.weekdaySpan && shift(one.weekdaySpan, start),
        dateSpan: one.dateSpan && shift(one.dateSpan, start),
      });
    }
    for (const one of paragraph.labels)
      labels.push({ ...one, span: shift(one.span, start), value: shift(one.value, start) });
    for (const one of paragraph.hashtags) hashtags.push({ ...one, span: shift(one.span, start) });
    for (const one of paragraph.mentions) mentions.push({ ...one, span: shift(one.span, start) });
  });
  return { text, paragraphs, evidence, moments, labels, hashtags, mentions };
}

/**
 * What a text in Indonesian tells: its words, times, places, actors, reasons and ways, each with the exact span.
 * Any string is read without an error, in a time near linear in its length.
 * @param paragraphOf where a kept reading of a line may come from; by default every line is read anew.
 */
export function read(
  text: string,
  gazetteer: Gazetteer = emptyGazetteer,
  paragraphOf: (line: string) => Paragraph = (line) => readParagraph(line, gazetteer),
): Reading {
  return joinParagraphs(
    text,
    linesOf(text).map(({ start, line }) => ({ start, paragraph: paragraphOf(line) })),
  );
}
