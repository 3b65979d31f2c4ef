import { headOf, pairCount, tailOf } from './word-sketch';

/** One of 65,536 slots for a word, by its first two letters, its last two and its length. */
const slotOf = (head: number, tail: number, length: number): number =>
  Math.imul((head * pairCount + tail) * 64 + length, 0x9e3779b1) >>> 16;

/**
 * Which words may be on a list: a bit for each slot. It sends away most words that are on none, and fits where a
 * processor keeps what it needs at once, as a map of thousands of words does not.
 */
export class Sieve {
  readonly #bits = new Uint32Array(2_048);

  add(word: string): void {
    const slot = slotOf(headOf(word), tailOf(word), word.length);
    this.#bits[slot >>> 5] = (this.#bits[slot >>> 5] ?? 0) | (1 << (slot & 31));
  }

  /** @param head the first two letters of a word as headOf has them; `tail` the last two. */
  mayHold(head: number, tail: number, length: number): boolean {
    const slot = slotOf(head, tail, length);
    return ((this.#bits[slot >>> 5] ?? 0) & (1 << (slot & 31))) !== 0;
  }
}
