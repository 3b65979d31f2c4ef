import type { Reading } from '../../bahasa/reading';
import type { Day } from '../../calendar/day';
import type { Jenis } from '../../draft/jenis';
import type { Span } from '../../draft/span';
import type { Words } from '../../words/words';

/** Whether a news value shows in a draft: seen or not yet seen, never a score. */
export interface Sign {
  isSeen: boolean;
  /** The words that show it, in the order of the text; empty when it is not seen. */
  evidence: Span[];
  /** What would make it visible, for a value not yet seen. At most 90 letters. */
  hint: Words;
}

/** What a judge must know besides the text. */
export interface Occasion {
  /** The writer's local day. */
  today: Day;
  jenis: Jenis;
}

export type SignJudge = (reading: Reading, occasion: Occasion) => Sign;

/** Three quotations prove a sign; more would be a list to read. */
const shownAtMost = 3;

/** The sign that its evidence shows: the first words of the text that prove it, each place once. */
export function signOf(isSeen: boolean, evidence: readonly Span[], hint: Words): Sign {
  const shown: Span[] = [];
  for (const { start, end } of isSeen ? evidence.toSorted((a, b) => a.start - b.start || b.end - a.end) : []) {
    if (shown.length < shownAtMost && start >= (shown.at(-1)?.end ?? 0)) shown.push({ start, end });
  }
  return { isSeen, evidence: shown, hint };
}
