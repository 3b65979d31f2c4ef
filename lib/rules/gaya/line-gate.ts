import type { Paragraph, Token } from '../../bahasa/reading';
import type { LineRule, Shape } from './rule';
import { stemOf } from './stem-of';

/** Rules by their place in the list, so that they are asked in its order. */
type Askers = number[];

interface Affix {
  letters: string;
  rule: number;
}

const bits: Readonly<Record<Shape, number>> = { hyphen: 1, digit: 2, point: 4, hump: 8, twice: 16 };
const anyShape = bits.hyphen | bits.digit | bits.point | bits.hump;
const small = 97;

/** How a word is built, as bits, from one walk over its letters. A letter beyond ASCII may be all of them. */
function shapesOf(text: string): number {
  let shapes = 0;
  let before = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < small || code > 122) {
      if (code > 127) return anyShape;
      if (code >= 65 && code <= 90) shapes |= before >= small ? bits.hump : 0;
      else if (code === 45) shapes |= bits.hyphen;
      else if (code === 46) shapes |= bits.point;
      else if (code >= 48 && code <= 57) shapes |= bits.digit;
    }
    before = code;
  }
  return shapes;
}

const pairs = 26 * 26;

/** The place of two letters from a to z in a table of all pairs; anything else has its place behind them. */
function pairAt(text: string, at: number): number {
  const first = text.charCodeAt(at) - small;
  const second = text.charCodeAt(at + 1) - small;
  return first >= 0 && first < 26 && second >= 0 && second < 26 ? first * 26 + second : pairs;
}

function enter<Key>(map: Map<Key, Askers>, key: Key, rule: number): void {
  const known = map.get(key);
  if (!known) map.set(key, [rule]);
  else if (!known.includes(rule)) known.push(rule);
}

function enterAffix(table: (Affix[] | undefined)[], pair: number, affix: Affix): void {
  if (pair === pairs) throw new RangeError(`no two letters from a to z: ${affix.letters}`);
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

const nobody: Askers = [];

/**
 * For each rule the places of a line that it asks for; undefined for a rule that need not see the line. It walks over
 * the words once for all rules together.
 */
export function lineGateOf(rules: readonly LineRule[]): (paragraph: Paragraph) => (number[] | undefined)[] {
  const always: Askers = [];
  const timed: Askers = [];
  const byWord = new Map<string, Askers>();
  const bySign = new Map<string, Askers>();
  const byShape = new Map<number, Askers>();
  const heads: (Affix[] | undefined)[] = Array.from({ length: pairs + 1 });
  const tails: (Affix[] | undefined)[] = Array.from({ length: pairs + 1 });
  rules.forEach(({ when }, rule) => {
    if (!when) always.push(rule);
    if (when?.moments) timed.push(rule);
    for (const word of when?.words ?? []) enter(byWord, word, rule);
    for (const kind of when?.kinds ?? []) enter(bySign, kind, rule);
    for (const mark of when?.marks ?? '') enter(bySign, mark, rule);
    for (const shape of when?.shapes ?? []) enter(byShape, bits[shape], rule);
    for (const letters of when?.starts ?? []) enterAffix(heads, pairAt(letters, 0), { letters, rule });
    for (const letters of when?.ends ?? []) enterAffix(tails, pairAt(letters, letters.length - 2), { letters, rule });
  });
  shareStems(byWord);
  const shaped = [...byShape];
  const words = bySign.get('word') ?? nobody;

  return ({ tokens, moments }) => {
    const places: (number[] | undefined)[] = [];
    const note = (rule: number, at: number) => {
      const known = places[rule];
      if (!known) places[rule] = [at];
      else if (known[known.length - 1] !== at) known.push(at);
    };
    for (const rule of always) places[rule] = [];
    if (moments.length > 0) for (const rule of timed) places[rule] = [];
    let before = '';
    for (let at = 0; at < tokens.length; at++) {
      const { kind, norm, text } = tokens[at] as Token;
      if (kind !== 'word') {
        const askers = bySign.get(kind === 'mark' ? norm.charAt(0) : kind);
        if (askers) for (const rule of askers) note(rule, at);
        before = '';
        continue;
      }
      for (const rule of words) note(rule, at);
      const askers = byWord.get(norm) ?? stemAskers(byWord, norm);
      for (const rule of askers) note(rule, at);
      const openings = heads[pairAt(norm, 0)];
      if (openings) for (const { letters, rule } of openings) if (norm.startsWith(letters)) note(rule, at);
      const closings = tails[pairAt(norm, norm.length - 2)];
      if (closings) for (const { letters, rule } of closings) if (norm.endsWith(letters)) note(rule, at);
      const shapes = shapesOf(text) | (norm === before ? bits.twice : 0);
      if (shapes !== 0) for (const [shape, own] of shaped) if (shapes & shape) for (const rule of own) note(rule, at);
      before = norm;
    }
    return places;
  };
}

function stemAskers(byWord: ReadonlyMap<string, Askers>, norm: string): Askers {
  const stem = stemOf(norm);
  return stem === norm ? nobody : (byWord.get(stem) ?? nobody);
}
