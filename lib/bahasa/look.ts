import { formsOf } from './data/short-forms';
import { wordList } from './data/word-list';
import { oncePerWord } from './per-word';
import type { Sentence, Strength, Token } from './reading';

/** What a closer look at a word has found: how certain it is, by which pattern, and where it opens if not at the word. */
export interface Seen {
  strength: Strength;
  cue: string;
  from?: number;
}

/** Looks at the neighbours of the word at `at`. */
export type Look = (sentence: Sentence, at: number) => Seen | null;

export const strong = (cue: string, from?: number): Seen => ({ strength: 'strong', cue, from });
export const weak = (cue: string, from?: number): Seen => ({ strength: 'weak', cue, from });

/** Words, separated by spaces, with the look that each of them is worth. */
export type Looks = readonly (readonly [words: string, look: Look])[];

/** The looks that a word is worth, in their order; null for nearly every word. */
export type LooksOf = (token: Token | undefined) => readonly Look[] | null;

export function looksBy(entries: Looks): LooksOf {
  const looks = new Map<string, Look[]>();
  for (const [words, look] of entries) {
    for (const word of wordList(words).flatMap(formsOf)) looks.set(word, [...(looks.get(word) ?? []), look]);
  }
  return oncePerWord((norm) => looks.get(norm) ?? null);
}

/** What the first look that sees something sees. */
export function seenBy(looksOf: LooksOf, sentence: Sentence, at: number): Seen | null {
  const own = looksOf(sentence.tokens[at]);
  if (own === null) return null;
  for (const look of own) {
    const seen = look(sentence, at);
    if (seen) return seen;
  }
  return null;
}
