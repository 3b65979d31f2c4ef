import type { Paragraph, PlacedParagraph, Reading } from '../../../bahasa/reading';

/** A reader sees two lines before "Selengkapnya"; of a long paragraph only its first sentences. */
const lineCount = 2;
const sentenceCount = 2;

const hasWord = ({ paragraph }: PlacedParagraph): boolean => paragraph.tokens.some(({ kind }) => kind === 'word');

/** The first two lines that hold a word. */
export const openingLines = ({ paragraphs }: Reading): PlacedParagraph[] => {
  const lines: PlacedParagraph[] = [];
  for (const line of paragraphs) {
    if (hasWord(line)) lines.push(line);
    if (lines.length === lineCount) break;
  }
  return lines;
};

/** How far the first sentences of a line reach. */
export const openingEnd = ({ sentences, text }: Paragraph): number =>
  sentences[sentenceCount - 1]?.tokens.at(-1)?.end ?? text.length;
