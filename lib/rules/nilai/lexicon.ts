import { wordList } from '../../bahasa/data/word-list';
import { perLine } from '../../bahasa/per-line';
import { doorFor, oncePerWord } from '../../bahasa/per-word';
import type { Reading, Token } from '../../bahasa/reading';
import type { Span } from '../../draft/span';

/** First word -> what must follow it, the longest first; an empty list for a word that stands for itself. */
export type Lexicon = ReadonlyMap<string, readonly (readonly string[])[]>;

/** Compiles a list as it is written in `data/`: words parted by white space, phrases parted by "|". */
export function lexiconOf(words: string, phrases: string): Lexicon {
  const lexicon = new Map<string, string[][]>();
  for (const phrase of [...wordList(words), ...phrases.split('|').map((one) => one.trim())]) {
    const [first, ...rest] = phrase.split(/\s+/);
    if (first) lexicon.set(first, [...(lexicon.get(first) ?? []), rest]);
  }
  for (const all of lexicon.values()) all.sort((a, b) => b.length - a.length);
  return lexicon;
}

/** "bansosnya" is "bansos". */
const bare = (norm: string): string => (norm.endsWith('nya') ? norm.slice(0, -3) : norm);

const fits = (tokens: readonly Token[], at: number, rest: readonly string[]): boolean =>
  rest.every((word, offset) => {
    const norm = tokens[at + 1 + offset]?.norm ?? '';
    return norm === word || bare(norm) === word;
  });

/** A search for the words of a lexicon in a draft, in the order of the text. */
export function finderOf(lexicon: Lexicon): (reading: Reading) => Span[] {
  const entriesFor = (norm: string) =>
    lexicon.get(norm) ?? (norm.endsWith('nya') ? lexicon.get(bare(norm)) : undefined) ?? null;
  const opensEntry = doorFor((norm) => entriesFor(norm) !== null);
  const entriesOf = oncePerWord(entriesFor);
  return perLine((paragraph) => {
    const found: Span[] = [];
    if (!opensEntry(paragraph)) return found;
    const { tokens } = paragraph;
    for (let at = 0; at < tokens.length; at++) {
      const token = tokens[at] as Token;
      const rest = opensEntry(token) ? entriesOf(token)?.find((one) => fits(tokens, at, one)) : undefined;
      if (!rest) continue;
      const last = at + rest.length;
      found.push({ start: token.start, end: tokens[last]?.end ?? 0 });
      at = last;
    }
    return found;
  });
}
