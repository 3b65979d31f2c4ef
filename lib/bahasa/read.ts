import { type Unsur, unsurList } from '../draft/unsur';
import { emptyGazetteer, type Gazetteer } from './gazetteer';
import { readParagraph } from './paragraph';
import { placedLine } from './placed-line';
import type { Evidence, Label, Moment, Paragraph, PlacedParagraph, Reading, Tag } from './reading';

/** Nearly every line opens with a plain sign, which is no white space. */
function tells(line: string): boolean {
  const code = line.charCodeAt(0);
  return (code > 32 && code < 127) || /\S/.test(line);
}

/** The lines of a text as places for paragraphs; an empty line tells nothing and is left out. */
export function linesOf(text: string): { start: number; line: string }[] {
  const lines: { start: number; line: string }[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    if (tells(line)) lines.push({ start, line });
    start += line.length + 1;
  }
  return lines;
}

/** A city before a dash is a dateline only at the head of a text: in one of its first lines. */
export const datelineLines = 3;

/** Puts paragraphs together into the reading of their text. */
export function joinParagraphs(text: string, paragraphs: readonly PlacedParagraph[]): Reading {
  const evidence = Object.fromEntries(unsurList.map((unsur) => [unsur, [] as Evidence[]])) as Record<Unsur, Evidence[]>;
  const moments: Moment[] = [];
  const labels: Label[] = [];
  const hashtags: Tag[] = [];
  const mentions: Tag[] = [];
  for (const [index, { start, paragraph }] of paragraphs.entries()) {
    const line = placedLine(paragraph, start);
    for (const one of line.evidence) {
      if (one.cue !== 'dateline' || index < datelineLines) evidence[one.unsur].push(one);
    }
    for (const one of line.moments) moments.push(one);
    for (const one of line.labels) labels.push(one);
    for (const one of line.hashtags) hashtags.push(one);
    for (const one of line.mentions) mentions.push(one);
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
