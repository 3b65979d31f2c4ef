import { groups } from './data/groups';
import { emptyManners, mannerWords, proofOpeners, proofVerbs, stepVerbs } from './data/manners';
import type { Hit } from './net';
import type { Sentence, Strength, Token } from './reading';
import { endOfClause } from './reasons';

export interface MannerRun {
  from: number;
  to: number;
  strength: Strength;
  cue: string;
}

function mannerAt(tokens: readonly Token[], at: number): { strength: Strength; cue: string } | null {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (!token || !next) return null;
  if (token.norm === 'secara' && next.kind === 'word' && !emptyManners.has(next.norm))
    return { strength: 'strong', cue: 'secara' };
  if (mannerWords.has(token.norm)) return isWarning(tokens) ? null : { strength: 'weak', cue: 'langkah' };
  if (proofVerbs.has(token.norm) && proofOpeners.has(tokens[at - 1]?.norm ?? ''))
    return { strength: 'weak', cue: 'syarat' };
  if (token.norm === 'jenis' && next.isCapital) return { strength: 'weak', cue: 'sarana' };
  if (stepVerbs.has(token.norm) && (at === 0 || tokens[at - 1]?.kind === 'mark'))
    return { strength: 'weak', cue: 'ajakan' };
  if (token.norm === 'dengan' && isConcrete(next)) return { strength: 'weak', cue: 'dengan' };
  if (token.norm === 'rp' || /^rp\d/.test(token.norm)) return { strength: 'weak', cue: 'biaya' };
  return null;
}

const isConcrete = (next: Token): boolean =>
  ['vaksin', 'lakon', 'materi', 'tarif', 'biaya', 'syarat', 'agenda', 'menu', 'jenis'].includes(next.norm);

/** "diimbau berhati-hati" asks for care and tells no step. */
const isWarning = (tokens: readonly Token[]): boolean =>
  tokens.some(({ norm }) => norm === 'berhati-hati' || norm === 'waspada');

/** "peserta terdiri dari …" lists people, who are siapa. */
const listsPeople = (tokens: readonly Token[], at: number): boolean =>
  tokens.slice(Math.max(0, at - 5), at).some(({ norm }) => groups.has(norm) || norm === 'undangan');

/** Ways, steps, conditions and channels of one sentence. */
export function mannersOf({ tokens }: Sentence, hits: readonly Hit[]): MannerRun[] {
  const runs: MannerRun[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const seen = mannerAt(tokens, at);
    if (seen) runs.push({ from: at, to: endOfClause(tokens, at), ...seen });
  }
  for (const { pattern, from } of hits) {
    if (pattern.unsur !== 'bagaimana' || (pattern.id === 'terdiri' && listsPeople(tokens, from))) continue;
    runs.push({ from, to: endOfClause(tokens, from), strength: pattern.strength, cue: pattern.id });
  }
  return runs;
}
