/** What speaks for one kind of post. 5 nearly proves it, 1 is a hint. */
export interface CueList {
  /** Single words; with ^ only at the head of a sentence: "Jaga kebersihan", not "petugas jaga". */
  words: readonly (readonly [weight: number, words: string])[];
  /** Phrases, parted by "|"; each stands for itself, whatever its single words say. */
  phrases: readonly (readonly [weight: number, phrases: string])[];
}
