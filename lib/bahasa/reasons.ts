import { untukTakers } from './data/asking-verbs';
import { groups } from './data/groups';
import { serviceVerbs } from './data/reasons';
import { endOfClause } from './end-of-clause';
import { isActive } from './is-active-verb';
import { isAsked } from './is-asked';
import { seenBy } from './look';
import type { Hit } from './net';
import type { Sentence, Strength, Token } from './reading';
import { reasonLooks } from './reason-looks';

export interface ReasonRun {
  from: number;
  to: number;
  strength: Strength;
  cue: string;
}

/** Causes, purposes and occasions of one sentence: fixed words and the hits of the net. */
export function reasonsOf(sentence: Sentence, hits: readonly Hit[]): ReasonRun[] {
  const { tokens } = sentence;
  const runs: ReasonRun[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const seen = seenBy(reasonLooks, sentence, at);
    if (seen) runs.push({ from: seen.from ?? at, to: endOfClause(tokens, at), strength: seen.strength, cue: seen.cue });
  }
  for (const { pattern, from } of hits) {
    if (pattern.unsur !== 'mengapa') continue;
    if (pattern.id.startsWith('untuk-') && serviceVerbs.has(tokens[from + 1]?.norm ?? '')) continue;
    if (pattern.id === 'untuk-tujuan' && untukTakers.has(tokens[from - 1]?.norm ?? '')) continue;
    if (pattern.id === 'untuk-tujuan' && (isAsked(tokens, from) || !isPurpose(tokens, from))) continue;
    runs.push({ from, to: endOfClause(tokens, from), strength: pattern.strength, cue: pattern.id });
  }
  return runs;
}

/** "untuk mengikuti lomba" after a group is what the group does; a purpose has a verb with an object after it. */
function isPurpose(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.norm ?? '';
  if (groups.has(before) && /^(?:bagi|kepada|para)$/.test(tokens[at - 2]?.norm ?? '')) return false;
  return [1, 2].some((offset) => isActive(tokens[at + offset]));
}
