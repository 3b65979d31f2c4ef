import type { TokenKind } from '../../bahasa/reading';
import type { LineRule } from './rule';
import { stemOf } from './stem-of';
import { headOf, pairCount, shapeBits, tailOf } from './word-sketch';

/** Rules by their place in the list, so that they are asked in its order. */
export type Askers = number[];

export interface Affix {
  letters: string;
  rule: number;
}

/** All that rules ask for with `when`, by what a look at one token can tell. */
export interface Wishes {
  always: Askers;
  timed: Askers;
  byWord: Map<string, Askers>;
  byKind: Map<TokenKind, Askers>;
  /** Of marks, by their first letter. */
  byMark: Map<string, Askers>;
  byShape: Map<number, Askers>;
  /** By the first and by the last two letters of words. */
  heads: (Affix[] | undefined)[];
  tails: (Affix[] | undefined)[];
}

function enter<Key>(map: Map<Key, Askers>, key: Key, rule: number): void {
  const known = map.get(key);
  if (!known) map.set(key, [rule]);
  else if (known[known.length - 1] !== rule) known.push(rule);
}

function enterAffix(table: (Affix[] | undefined)[], pair: number, affix: Affix): void {
  if (pair === pairCount - 1) throw new RangeError(`no two letters from a to z: ${affix.letters}`);
  const known = table[pair];
  if (known) known.push(affix);
  else table[pair] = [affix];
}

/** A word of the lists that is another one with a clitic is asked for both: "apapun" for "apa". */
function shareStems(byWord: Map<string, Askers>): void {
  for (const [word, own] of byWord) {
    const stem = stemOf(word);
    const others = stem === word ? undefined : byWord.get(stem);
    if (others) for (const rule of others) if (!own.includes(rule)) own.push(rule);
  }
}

export function wishesOf(rules: readonly LineRule[]): Wishes {
  const always: Askers = [];
  const timed: Askers = [];
  const byWord = new Map<string, Askers>();
  const byKind = new Map<TokenKind, Askers>();
  const byMark = new Map<string, Askers>();
  const byShape = new Map<number, Askers>();
  const heads: (Affix[] | undefined)[] = Array.from({ length: pairCount });
  const tails: (Affix[] | undefined)[] = Array.from({ length: pairCount });
  rules.forEach(({ when }, rule) => {
    if (!when) always.push(rule);
    if (when?.moments) timed.push(rule);
    for (const word of when?.words ?? []) enter(byWord, word, rule);
    for (const kind of when?.kinds ?? []) enter(byKind, kind, rule);
    for (const mark of when?.marks ?? '') enter(byMark, mark, rule);
    for (const shape of when?.shapes ?? []) enter(byShape, shapeBits[shape], rule);
    for (const letters of when?.starts ?? []) enterAffix(heads, headOf(letters), { letters, rule });
    for (const letters of when?.ends ?? []) enterAffix(tails, tailOf(letters), { letters, rule });
  });
  shareStems(byWord);
  return { always, timed, byWord, byKind, byMark, byShape, heads, tails };
}
