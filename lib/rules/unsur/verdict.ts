import type { Evidence, Reading } from '../../bahasa/reading';
import type { Span } from '../../draft/span';

/** belum-ada is the only state that warns; kurang-jelas is there, but not certain enough to act on. */
export type State = 'ada' | 'kurang-jelas' | 'belum-ada';

export interface Verdict {
  state: State;
  /** The words that answer the question, in the order of the text. */
  evidence: Span[];
}

/** Judges one element of a post from its reading. */
export type Judge = (reading: Reading) => Verdict;

const byPlace = (a: Span, b: Span) => a.start - b.start || b.end - a.end;

/** Overlapping spans become the longest one, so that no word is shown twice. */
function tidy(spans: readonly Span[]): Span[] {
  const kept: Span[] = [];
  for (const span of spans.toSorted(byPlace)) {
    const last = kept.at(-1);
    if (!last || span.start >= last.end) kept.push({ start: span.start, end: span.end });
    else last.end = Math.max(last.end, span.end);
  }
  return kept;
}

/** Certain words make it there; only uncertain ones make it unclear; the certain ones are shown first if there are any. */
export function verdictOf(evidence: readonly Evidence[]): Verdict {
  const strong = evidence.filter((one) => one.strength === 'strong');
  const shown = strong.length > 0 ? strong : evidence;
  const state = strong.length > 0 ? 'ada' : evidence.length > 0 ? 'kurang-jelas' : 'belum-ada';
  return { state, evidence: tidy(shown.map((one) => one.span)) };
}
