import { regionNameBlock } from './data/region-names';
import { ordinaryNames } from './data/regions';
import { lazily } from './lazily';
import { oncePerWord } from './per-word';
import type { Token } from './reading';

/** First word -> what may follow it, the longest first. */
const names = lazily((): ReadonlyMap<string, readonly string[][]> => {
  const all = new Map<string, string[][]>();
  for (const name of regionNameBlock.split(/[|\n]+/)) {
    const [first = '', ...rest] = name.split(' ');
    if (first !== '') all.set(first, [...(all.get(first) ?? []), rest]);
  }
  for (const names of all.values()) names.sort((a, b) => b.length - a.length);
  return all;
});

/** What may follow a word that opens a region's name; null for nearly every word. */
const restsOf = oncePerWord((norm) => names().get(norm) ?? null);

/**
 * Where the name of a province, kabupaten or kota that starts at `at` ends, or 0. A name that is also an ordinary word
 * ("batu", "malang") needs its capital; after "Kota" or "Kabupaten" any name is one, known or not.
 */
export function endOfRegion(tokens: readonly Token[], at: number): number {
  const first = tokens[at];
  const candidates = restsOf(first);
  if (!first || candidates === null) return 0;
  for (const rest of candidates) {
    if (rest.length === 0 && !first.isCapital && ordinaryNames.has(first.norm)) continue;
    if (rest.every((word, offset) => tokens[at + 1 + offset]?.norm === word)) return at + 1 + rest.length;
  }
  return 0;
}
