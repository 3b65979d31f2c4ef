import { formsOf } from './data/short-forms';
import { wordList } from './data/word-list';
import { doorFor, oncePerWord } from './per-word';
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

/** Words that are worth a closer look. */
export interface LookList {
  /** Whether a word is one of them. */
  isWorth: (one: Token) => boolean;
  /** Its looks, in their order. */
  looksOf: (token: Token) => readonly Look[];
}

export function looksBy(entries: Looks): LookList {
  const looks = new Map<string, Look[]>();
  for (const [words, look] of entries) {
    for (const word of wordList(words).flatMap(formsOf)) looks.set(word, [...(looks.get(word) ?? []), look]);
  }
  return { isWorth: doorFor((norm) => looks.has(norm)), looksOf: oncePerWord((norm) => looks.get(norm) ?? []) };
}

/** What the first look that sees something sees. */
export function seenBy({ isWorth, looksOf }: LookList, sentence: Sentence, at: number): Seen | null {
  const token = sentence.tokens[at];
  if (!token || !isWorth(token)) return null;
  for (const look of looksOf(token)) {
    const seen = look(sentence, at);
    if (seen) return seen;
  }
  return null;
}
