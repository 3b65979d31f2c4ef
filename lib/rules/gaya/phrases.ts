import type { Token } from '../../bahasa/reading';
import type { Span } from '../../draft/span';
import { stemOf } from './stem-of';

export interface Phrase {
  /** Norms of its words. */
  words: readonly string[];
  right: string;
  /** Wrong even where a name could stand: "Nopember", "Walikota". */
  isWrongInNames: boolean;
}

/** Phrases by their first word, the longest first. */
export type Phrases = ReadonlyMap<string, readonly Phrase[]>;

/**
 * Reads rows `wrong > right`, parted by lines or semicolons; several wrong forms of a row are parted by commas. A row that ends with `!` holds in
 * proper names, too.
 */
export function phrasesOf(rows: string): Phrases {
  const phrases = new Map<string, Phrase[]>();
  for (const row of rows.split(/[\n;]/)) {
    const [wrong, rest] = row.split('>').map((part) => part.trim());
    if (!wrong || !rest) continue;
    const isWrongInNames = rest.endsWith('!');
    const right = isWrongInNames ? rest.slice(0, -1).trim() : rest;
    for (const one of wrong.split(',')) {
      const words = one.trim().toLowerCase().split(/\s+/);
      const first = words[0] ?? '';
      phrases.set(first, [...(phrases.get(first) ?? []), { words, right, isWrongInNames }]);
    }
  }
  for (const list of phrases.values()) list.sort((a, b) => b.words.length - a.words.length);
  return phrases;
}

export interface PhraseHit {
  /** Index after its last token. */
  to: number;
  span: Span;
  right: string;
  isWrongInNames: boolean;
}

/** The phrase that starts at `at`. Its last word may carry "-nya", "-lah", "-kah" or "-pun", which goes over into the right form. */
export function phraseAt(phrases: Phrases, tokens: readonly Token[], at: number): PhraseHit | null {
  const first = tokens[at];
  if (!first) return null;
  const candidates = phrases.get(first.norm) ?? phrases.get(stemOf(first.norm)) ?? [];
  for (const { words, right, isWrongInNames } of candidates) {
    const to = at + words.length;
    const last = tokens[to - 1];
    if (!last || !words.slice(0, -1).every((word, offset) => tokens[at + offset]?.norm === word)) continue;
    const wanted = words.at(-1) ?? '';
    const clitic = last.norm === wanted ? '' : stemOf(last.norm) === wanted ? last.norm.slice(wanted.length) : null;
    if (clitic === null) continue;
    return { to, span: { start: first.start, end: last.end }, right: right + clitic, isWrongInNames };
  }
  return null;
}
