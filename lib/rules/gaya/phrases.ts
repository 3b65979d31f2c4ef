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
    const split = row.indexOf('>');
    const rest = row.slice(split + 1).trim();
    if (split < 0 || rest === '') continue;
    const isWrongInNames = rest.endsWith('!');
    const right = isWrongInNames ? rest.slice(0, -1).trim() : rest;
    for (const one of row.slice(0, split).split(',')) {
      const wrong = one.trim().toLowerCase();
      if (wrong === '') continue;
      // The lists are read when the page loads: most rows are of one word and need no splitting.
      const words = wrong.includes(' ') ? wrong.split(/\s+/) : [wrong];
      const first = words[0] ?? '';
      const known = phrases.get(first);
      if (known) known.push({ words, right, isWrongInNames });
      else phrases.set(first, [{ words, right, isWrongInNames }]);
    }
  }
  for (const list of phrases.values()) if (list.length > 1) list.sort((a, b) => b.words.length - a.words.length);
  return phrases;
}

export interface PhraseHit {
  /** Index after its last token. */
  to: number;
  span: Span;
  right: string;
  isWrongInNames: boolean;
}

/** What hangs on the last word of a phrase; null for another word. */
function cliticOf(norm: string, wanted: string): string | null {
  if (norm === wanted) return '';
  return norm.startsWith(wanted) && stemOf(norm) === wanted ? norm.slice(wanted.length) : null;
}

function standsAt(words: readonly string[], tokens: readonly Token[], at: number): boolean {
  for (let by = 0; by < words.length - 1; by++) if (tokens[at + by]?.norm !== words[by]) return false;
  return true;
}

/** The phrase that starts at `at`. Its last word may carry "-nya", "-lah", "-kah" or "-pun", which goes over into the right form. */
export function phraseAt(phrases: Phrases, tokens: readonly Token[], at: number): PhraseHit | null {
  const first = tokens[at];
  const candidates = first && (phrases.get(first.norm) ?? phrases.get(stemOf(first.norm)));
  if (!candidates) return null;
  for (const { words, right, isWrongInNames } of candidates) {
    const to = at + words.length;
    const last = tokens[to - 1];
    if (!last || !standsAt(words, tokens, at)) continue;
    const clitic = cliticOf(last.norm, words[words.length - 1] ?? '');
    if (clitic === null) continue;
    return { to, span: { start: first.start, end: last.end }, right: right + clitic, isWrongInNames };
  }
  return null;
}
