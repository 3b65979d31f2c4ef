import type { Paragraph } from '../../bahasa/reading';
import { lineGateOf } from './line-gate';
import type { Hit, LineRule } from './rule';
import type { LineScene } from './scene';

export interface Found {
  rule: LineRule;
  hit: Hit;
}

/** Finds the hits of many line rules: a rule is asked only where something stands that it asked for. */
export function lineFinderOf(rules: readonly LineRule[]): (paragraph: Paragraph, scene: LineScene) => Found[] {
  const gate = lineGateOf(rules);
  const finders = rules.map(({ find }) => find);
  return (paragraph, scene) => {
    const found: Found[] = [];
    const asked = gate(paragraph);
    for (let at = 0; at < asked.length; at++) {
      const places = asked[at];
      if (!places) continue;
      const hits = finders[at]?.(paragraph, scene, places) ?? [];
      for (const hit of hits) found.push({ rule: rules[at] as LineRule, hit });
    }
    return found;
  };
}
