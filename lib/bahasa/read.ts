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

/** A city before a dash is a dateline only at the head of a text: in one of its first lines. */
export const datelineLines = 3;

const placedEvidence = ({ unsur, span, strength, cue }: Evidence, by: number): Evidence => ({
  unsur,
  span: shift(span, by),
  strength,
  cue,
});

const placedMoment = (one: Moment, by: number): Moment => ({
  span: shift(one.span, by),
  strength: one.strength,
  weekday: one.weekday,
  weekdaySpan: one.weekdaySpan && shift(one.weekdaySpan, by),
  date: one.date,
  dateSpan: one.dateSpan && shift(one.dateSpan, by),
  clock: one.clock,
  isRecurring: one.isRecurring,
  isRange: one.isRange,
  daysAway: one.daysAway,
});

const placedTag = ({ text, span }: Tag, by: number): Tag => ({ text, span: shift(span, by) });

/** Puts paragraphs together into the reading of their text. Nothing is spread: this runs over all lines at every keystroke. */
export function joinParagraphs(text: string, paragraphs: readonly PlacedParagraph[]): Reading {
  const evidence = Object.fromEntries(unsurList.map((unsur) => [unsur, [] as Evidence[]])) as Record<Unsur, Evidence[]>;
  const moments: Moment[] = [];
  const labels: Label[] = [];
  const hashtags: Tag[] = [];
  const mentions: Tag[] = [];
  for (const [index, { start, paragraph }] of paragraphs.entries()) {
    for (const one of paragraph.evidence) {
      if (one.cue !== 'dateline' || index < datelineLines) evidence[one.unsur].push(placedEvidence(one, start));
    }
    for (const one of paragraph.moments) moments.push(placedMoment(one, start));
    for (const { name, span, value } of paragraph.labels)
      labels.push({ name, span: shift(span, start), value: shift(value, start) });
    for (const one of paragraph.hashtags) hashtags.push(placedTag(one, start));
    for (const one of paragraph.mentions) mentions.push(placedTag(one, start));
  }
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
