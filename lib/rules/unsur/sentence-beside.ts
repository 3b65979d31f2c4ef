import { oncePerLine } from '../../bahasa/per-line';
import type { Reading, Token } from '../../bahasa/reading';
import type { Span } from '../../draft/span';

const spanOf = (tokens: readonly Token[]): Span => ({ start: tokens[0]?.start ?? 0, end: tokens.at(-1)?.end ?? 0 });

/** The sentences of one line that hold a word. */
const sentencesOf = oncePerLine(({ sentences }) =>
  sentences.filter(({ tokens }) => tokens.some(({ kind }) => kind === 'word')).map(({ tokens }) => spanOf(tokens)),
);

/** Finds the sentence before or behind the one in which a span opens; null when there is none. */
export function sentenceBeside({ paragraphs }: Reading): (span: Span, offset: -1 | 1) => Span | null {
  const all = paragraphs.flatMap(({ start: by, paragraph }) =>
    sentencesOf(paragraph).map(({ start, end }) => ({ start: start + by, end: end + by })),
  );
  return (span, offset) => {
    const own = lastFrom(all, span.start);
    const isInside = span.start < (all[own]?.end ?? 0);
    return (isInside && all[own + offset]) || null;
  };
}

/** The last of the spans in order that opens at `at` or before; -1 when all open behind it. */
function lastFrom(spans: readonly Span[], at: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.start ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
