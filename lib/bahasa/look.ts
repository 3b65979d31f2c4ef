import { formsOf } from './data/short-forms';
import { wordList } from './data/word-list';
import type { Sentence, Strength } from './reading';

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

/** The words that are worth a closer look, each with the looks in their order: one question a word of the text. */
export function looksBy(entries: Looks): ReadonlyMap<string, readonly Look[]> {
  const looks = new Map<string, Look[]>();
  for (const [words, look] of entries) {
    for (const word of wordList(words).flatMap(formsOf)) looks.set(word, [...(looks.get(word) ?? []), look]);
  }
  return looks;
}

/** What the first look that sees something sees. */
export function seenBy(looks: ReadonlyMap<string, readonly Look[]>, sentence: Sentence, at: number): Seen | null {
  const own = looks.get(sentence.tokens[at]?.norm ?? '');
  if (!own) return null;
  for (const look of own) {
    const seen = look(sentence, at);
    if (seen) return seen;
  }
  return null;
}
