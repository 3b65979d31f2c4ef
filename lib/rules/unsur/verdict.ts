import type { Evidence, Reading } from '../../bahasa/reading';
import type { Day } from '../../calendar/day';
import type { Jenis } from '../../draft/jenis';
import type { Span } from '../../draft/span';
import type { Words } from '../../words/words';

/** belum-ada is the only state that warns; kurang-jelas is there, but not certain enough to act on. */
export type State = 'ada' | 'kurang-jelas' | 'belum-ada';

export interface Verdict {
  state: State;
  /** The words that answer the question, in the order of the text; only the certain ones if there are any. Some judges put the best answer first. */
  evidence: Span[];
  /** Why it is not clear: one line of at most 90 letters. Only with kurang-jelas. */
  reason?: Words;
}

/** What the elements of a post are judged for. */
export interface Occasion {
  jenis: Jenis;
  /** The writer's local day. */
  today: Day;
}

/** Judges one element of a post from its reading. */
export type Judge = (reading: Reading, occasion: Occasion) => Verdict;

const byPlace = ({ span: a }: Evidence, { span: b }: Evidence) => a.start - b.start || b.end - a.end;

interface Told {
  span: Span;
  rank: number;
}

/** Overlapping spans become the longest one, so that no word is shown twice; it has the lowest rank of what it holds. */
function tidy(evidence: readonly Evidence[], rankOf: (one: Evidence) => number): Told[] {
  const kept: Told[] = [];
  let last: Told | undefined;
  for (const one of evidence.toSorted(byPlace)) {
    const { start, end } = one.span;
    const rank = rankOf(one);
    if (last && start < last.span.end) {
      last.span.end = Math.max(last.span.end, end);
      last.rank = Math.min(last.rank, rank);
    } else {
      last = { span: { start, end }, rank };
      kept.push(last);
    }
  }
  return kept;
}

const equally = () => 0;

/**
 * Certain words make it there; only uncertain ones make it unclear, for `reason`; the certain ones are shown if there
 * are any. With `rankOf` all are shown, the lowest rank first.
 */
export function verdictOf(evidence: readonly Evidence[], reason?: Words, rankOf?: (one: Evidence) => number): Verdict {
  const strong = evidence.filter((one) => one.strength === 'strong');
  const shown = strong.length > 0 && !rankOf ? strong : evidence;
  const state = strong.length > 0 ? 'ada' : evidence.length > 0 ? 'kurang-jelas' : 'belum-ada';
  const told = tidy(shown, rankOf ?? equally);
  // Among equals the order of the text stays.
  if (rankOf) told.sort((a, b) => a.rank - b.rank);
  const verdict: Verdict = { state, evidence: told.map(({ span }) => span) };
  if (state === 'kurang-jelas' && reason) verdict.reason = reason;
  return verdict;
}

/** What would be there is not clear enough for this occasion. */
export const unclear = (verdict: Verdict, reason: Words): Verdict =>
  verdict.state === 'belum-ada' ? verdict : { ...verdict, state: 'kurang-jelas', reason };
