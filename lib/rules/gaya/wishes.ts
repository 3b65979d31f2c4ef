import type { TokenKind } from '../../bahasa/reading';
import type { LineRule, Shape } from './rule';
import { stemOf } from './stem-of';

/** Rules by their place in the list, so that they are asked in its order. */
export type Askers = readonly number[];

/** All that rules ask for with `when`. */
export interface Wishes {
  always: Askers;
  timed: Askers;
  byKind: ReadonlyMap<TokenKind, Askers>;
  /** Of marks, by their first letter. */
  byMark: ReadonlyMap<string, Askers>;
  humps: Askers;
  twice: Askers;
  /** Who asks for a word of this plain form: by lists, openings, endings and shapes that its letters tell. */
  ofWord: (norm: string) => Askers;
}

/** Letters, at least two, that a word must open or close with. */
interface Affix {
  letters: string;
  rule: number;
}

function enter<Key, One>(map: Map<Key, One[]>, key: Key, one: One): void {
  const known = map.get(key);
  if (known) known.push(one);
  else map.set(key, [one]);
}

/** Letters beyond a to z may be a capital, a figure or a hyphen in plain writing: where in doubt, a word is shown. */
const doubt = '[^\\x00-\\x7f]';
const shapes: Readonly<Partial<Record<Shape, RegExp>>> = {
  hyphen: new RegExp(`-|${doubt}`),
  digit: new RegExp(`\\d|${doubt}`),
  point: new RegExp(`\\.|${doubt}`),
};

export function wishesOf(rules: readonly LineRule[]): Wishes {
  const placesOf = (wants: (rule: LineRule) => unknown): Askers =>
    rules.flatMap((rule, place) => (wants(rule) ? [place] : []));
  const byWord = new Map<string, number[]>();
  const byKind = new Map<TokenKind, number[]>();
  const byMark = new Map<string, number[]>();
  const byOpening = new Map<string, Affix[]>();
  const byEnding = new Map<string, Affix[]>();
  const byShape: [pattern: RegExp, rule: number][] = [];
  rules.forEach(({ when }, rule) => {
    for (const word of when?.words ?? []) enter(byWord, word, rule);
    for (const kind of when?.kinds ?? []) enter(byKind, kind, rule);
    for (const mark of when?.marks ?? '') enter(byMark, mark, rule);
    for (const letters of when?.starts ?? []) enter(byOpening, letters.slice(0, 2), { letters, rule });
    for (const letters of when?.ends ?? []) enter(byEnding, letters.slice(-2), { letters, rule });
    for (const shape of when?.shapes ?? []) {
      const pattern = shapes[shape];
      if (pattern) byShape.push([pattern, rule]);
    }
  });
  const ofWord = (norm: string): Askers => {
    const stem = stemOf(norm);
    const askers = new Set([...(byWord.get(norm) ?? []), ...(byKind.get('word') ?? [])]);
    if (stem !== norm) for (const rule of byWord.get(stem) ?? []) askers.add(rule);
    for (const { letters, rule } of byOpening.get(norm.slice(0, 2)) ?? [])
      if (norm.startsWith(letters)) askers.add(rule);
    for (const { letters, rule } of byEnding.get(norm.slice(-2)) ?? []) if (norm.endsWith(letters)) askers.add(rule);
    for (const [pattern, rule] of byShape) if (pattern.test(norm)) askers.add(rule);
    return [...askers];
  };
  return {
    always: placesOf(({ when }) => !when),
    timed: placesOf(({ when }) => when?.moments),
    humps: placesOf(({ when }) => when?.shapes?.includes('hump')),
    twice: placesOf(({ when }) => when?.shapes?.includes('twice')),
    byKind,
    byMark,
    ofWord,
  };
}
