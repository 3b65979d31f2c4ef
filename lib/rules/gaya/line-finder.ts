import type { Paragraph, Token } from '../../bahasa/reading';
import type { Hit, LineRule } from './rule';
import type { LineScene } from './scene';
import { stemOf } from './stem-of';

export interface Found {
  rule: LineRule;
  hit: Hit;
}

const nobody: readonly number[] = [];

function enter(map: Map<string, number[]>, key: string, place: number): void {
  const known = map.get(key);
  if (!known) map.set(key, [place]);
  else if (!known.includes(place)) known.push(place);
}

/** Finds the hits of many line rules: one look-up a word tells which rules want to see the line at all. */
export function lineFinderOf(rules: readonly LineRule[]): (paragraph: Paragraph, scene: LineScene) => Found[] {
  // Rules are known by their place in the list, so that they are asked in its order.
  const always: number[] = [];
  const byWord = new Map<string, number[]>();
  const bySign = new Map<string, number[]>();
  rules.forEach(({ when }, place) => {
    if (!when) always.push(place);
    for (const word of when?.words ?? []) enter(byWord, word, place);
    for (const kind of when?.kinds ?? []) enter(bySign, kind, place);
    for (const mark of when?.marks ?? '') enter(bySign, mark, place);
  });
  const wantedBy = ({ kind, norm }: Token): readonly number[] => {
    if (kind === 'word') return byWord.get(norm) ?? byWord.get(stemOf(norm)) ?? nobody;
    return bySign.get(kind === 'mark' ? norm.charAt(0) : kind) ?? nobody;
  };
  return (paragraph, scene) => {
    const wanted = new Set(always);
    for (const token of paragraph.tokens) for (const place of wantedBy(token)) wanted.add(place);
    const found: Found[] = [];
    for (const place of [...wanted].sort((a, b) => a - b)) {
      const rule = rules[place] as LineRule;
      for (const hit of rule.find(paragraph, scene)) found.push({ rule, hit });
    }
    return found;
  };
}
