import { normAt } from './clause';
import { askingVerbs, nearAsking, otherAsking } from './data/asking-verbs';
import { stepVerbs } from './data/manners';
import { bareVerbs } from './data/reasons';
import { isActiveVerb } from './is-active-verb';
import type { Token } from './reading';

/** Whether somebody is asked to do something shortly before: then "untuk" and "agar" bring the request, not its reason. */
export function isAsked(tokens: readonly Token[], at: number): boolean {
  for (let back = at - 1; back >= 0 && back >= at - 12; back--) {
    const norm = normAt(tokens, back);
    const asks = askingVerbs.has(norm) || otherAsking.has(norm);
    if (asks && (back === at - 1 || !nearAsking.has(norm))) return true;
    if (tokens[back]?.kind === 'mark' && /^[;:.]/.test(norm)) return false;
    // "mengimbau warga menguras bak agar …": what is asked stands already before it. "yang melintas" only names who is asked.
    const acts = isActiveVerb(norm) || stepVerbs.has(norm) || bareVerbs.has(norm);
    if (acts && normAt(tokens, back - 1) !== 'yang') return false;
  }
  return false;
}
