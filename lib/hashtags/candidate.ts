import type { Words } from '../words/words';

/** A tag that one source proposes. */
export interface Candidate {
  /** With its `#`. */
  tag: string;
  /** How much the source believes in it: sums up where several propose the same tag. */
  weight: number;
  why: Words;
}
