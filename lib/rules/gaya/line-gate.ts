import type { Paragraph, Token } from '../../bahasa/reading';
import type { LineRule } from './rule';
import { Sieve } from './sieve';
import { clitics, stemOf } from './stem-of';
import { type Askers, wishesOf } from './wishes';
import { pairCount, type Sketch, shapeBits, sketchInto, tailOf } from './word-sketch';

/** Where each rule, by its place in the list, asks to look; undefined for one that need not see the line. */
type Places = (number[] | undefined)[];

function note(places: Places, rule: number, at: number): void {
  const known = places[rule];
  if (!known) places[rule] = [at];
  else if (known[known.length - 1] !== at) known.push(at);
}

function noteAll(places: Places, askers: Askers | undefined, at: number): void {
  if (askers) for (let next = 0; next < askers.length; next++) note(places, askers[next] as number, at);
}

/** By the last two letters of a word whether a clitic may hang on it. */
const mayHaveClitic = new Uint8Array(pairCount);
for (const clitic of clitics) mayHaveClitic[tailOf(clitic)] = 1;

/** Makes what tells for a line which rules want to see it and where, in one walk over its words for all of them. */
export function lineGateOf(rules: readonly LineRule[]): (paragraph: Paragraph) => Places {
  const { always, timed, byWord, byKind, byMark, byShape, heads, tails } = wishesOf(rules);
  const sketch: Sketch = { shapes: 0, head: 0, tail: 0 };
  const sieve = new Sieve();
  for (const word of byWord.keys()) sieve.add(word);
  const shaped = [...byShape];
  const words = byKind.get('word');

  const askersOf = (norm: string): Askers | undefined => {
    const known = sieve.mayHold(sketch.head, sketch.tail, norm.length) ? byWord.get(norm) : undefined;
    if (known || mayHaveClitic[sketch.tail] !== 1) return known;
    const stem = stemOf(norm);
    return stem === norm ? undefined : byWord.get(stem);
  };
  const noteWord = (places: Places, tokens: readonly Token[], at: number) => {
    const token = tokens[at] as Token;
    const { norm } = token;
    const { head, tail } = sketch;
    sketchInto(sketch, token);
    noteAll(places, words, at);
    noteAll(places, askersOf(norm), at);
    const openings = heads[sketch.head];
    if (openings) for (const { letters, rule } of openings) if (norm.startsWith(letters)) note(places, rule, at);
    const closings = tails[sketch.tail];
    if (closings) for (const { letters, rule } of closings) if (norm.endsWith(letters)) note(places, rule, at);
    const isTwice = sketch.head === head && sketch.tail === tail && tokens[at - 1]?.norm === norm;
    const shapes = sketch.shapes | (isTwice ? shapeBits.twice : 0);
    if (shapes !== 0) for (const [shape, askers] of shaped) if (shapes & shape) noteAll(places, askers, at);
  };

  return ({ tokens, moments }) => {
    const places: Places = [];
    for (const rule of always) places[rule] = [];
    if (moments.length > 0) for (const rule of timed) places[rule] = [];
    for (let at = 0; at < tokens.length; at++) {
      const { kind, norm } = tokens[at] as Token;
      if (kind === 'word') noteWord(places, tokens, at);
      else noteAll(places, kind === 'mark' ? byMark.get(norm.charAt(0)) : byKind.get(kind), at);
    }
    return places;
  };
}
