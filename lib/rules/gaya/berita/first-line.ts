import { oncePerLine } from '../../../bahasa/per-line';
import type { Reading } from '../../../bahasa/reading';
import type { Span } from '../../../draft/span';

export const holdsWord = oncePerLine(({ tokens }) => tokens.some(({ kind }) => kind === 'word'));

/** The empty place behind the first line that holds words: where a note on the whole post is shown. */
export function endOfFirstLine({ paragraphs, text }: Reading): Span {
  const first = paragraphs.find(({ paragraph }) => holdsWord(paragraph));
  const last = first?.paragraph.tokens.at(-1);
  const end = first && last ? first.start + last.end : text.trimEnd().length;
  return { start: end, end };
}
