import type { Paragraph } from '../../../bahasa/reading';

/** The text of the sentence in which the place stands; the whole line where none does. */
export function sentenceAt({ text, sentences }: Pick<Paragraph, 'text' | 'sentences'>, at: number): string {
  for (const { tokens } of sentences) {
    const start = tokens[0]?.start ?? 0;
    const end = tokens.at(-1)?.end ?? 0;
    if (start <= at && at < end) return text.slice(start, end);
  }
  return text;
}
