import type { Jenis } from '@/lib/draft/jenis';
import type { Unsur } from '@/lib/draft/unsur';
import type { Finding } from '@/lib/rules/finding';

/** What the writer chose for this draft. */
export interface Choices {
  jenis: Jenis | null;
  /** The number of a regional priority, 0 for none. */
  priority: number;
  settled: Unsur[];
  /** The writer says that the place is in the words, and has not told yet which words. */
  asksPlace: boolean;
  /** Findings put aside, by {@link hushKeyOf}. */
  hushed: string[];
  refused: string | null;
}

export const emptyChoices: Choices = {
  jenis: null,
  priority: 0,
  settled: [],
  asksPlace: false,
  hushed: [],
  refused: null,
};

/** A finding put aside stays away as long as its words stand, wherever they move. */
export const hushKeyOf = ({ rule, span }: Finding, text: string): string =>
  `${rule}:${text.slice(span.start, span.end)}`;
