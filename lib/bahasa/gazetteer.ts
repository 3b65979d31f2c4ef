import type { Token } from './reading';
import { tokenize } from './tokenize';

export type KnownKind = 'tempat' | 'pelaku';

interface Known {
  words: string[];
  kind: KnownKind;
}

/** The names that this unit knows, by their first word, longest first. */
export type Gazetteer = ReadonlyMap<string, readonly Known[]>;

export interface KnownNames {
  places: readonly string[];
  actors: readonly string[];
}

const wordsOf = (name: string) => tokenize(name).map((token) => token.norm);

/** Compiled once per unit: a look-up then costs one question a word, however long the lists are. */
export function compileGazetteer({ places, actors }: KnownNames): Gazetteer {
  const gazetteer = new Map<string, Known[]>();
  const add = (words: string[], kind: KnownKind) => {
    const [first] = words;
    if (!first) return;
    const known = gazetteer.get(first) ?? [];
    known.push({ words, kind });
    gazetteer.set(first, known);
  };
  for (const name of places) {
    const words = wordsOf(name);
    add(words, 'tempat');
    // The lists have "Pangkal Pinang" where people write "Pangkalpinang".
    if (words.length === 2) add([words.join('')], 'tempat');
  }
  for (const name of actors) add(wordsOf(name), 'pelaku');
  for (const known of gazetteer.values()) known.sort((a, b) => b.words.length - a.words.length);
  return gazetteer;
}

export const emptyGazetteer: Gazetteer = new Map();

/** The known name that starts at `at`, as the index after its last token. A one-word name needs its capital. */
export function knownAt(
  gazetteer: Gazetteer,
  tokens: readonly Token[],
  at: number,
): { to: number; kind: KnownKind } | null {
  const first = tokens[at];
  const candidates = first && gazetteer.get(first.norm);
  if (!candidates) return null;
  for (const known of candidates) {
    const fits = known.words.every((word, offset) => tokens[at + offset]?.norm === word);
    if (fits && (known.words.length > 1 || first.isCapital)) return { to: at + known.words.length, kind: known.kind };
  }
  return null;
}
