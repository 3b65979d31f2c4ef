import { askingVerbs, nearAsking, otherAsking } from './data/asking-verbs';
import { stepVerbs } from './data/manners';
import { bareVerbs } from './data/reasons';
import { isActiveVerb } from './is-active-verb';
import { isAmong, oncePerWord } from './per-word';
import type { Token } from './reading';

const asks = oncePerWord((norm) => askingVerbs.has(norm) || otherAsking.has(norm));
const asksNear = isAmong(nearAsking);
const acts = oncePerWord((norm) => isActiveVerb(norm) || stepVerbs.has(norm) || bareVerbs.has(norm));
const stop = /^[;:.]/;

/** Whether somebody is asked to do something shortly before: then "untuk" and "agar" bring the request, not its reason. */
export function isAsked(tokens: readonly Token[], at: number): boolean {
  for (let back = at - 1; back >= 0 && back >= at - 12; back--) {
    const token = tokens[back];
    if (asks(token) && (back === at - 1 || !asksNear(token))) return true;
    if (token?.kind === 'mark' && stop.test(token.norm)) return false;
    // "mengimbau warga menguras bak agar …": what is asked stands already before it. "yang melintas" only names who is asked.
    if (acts(token) && tokens[back - 1]?.norm !== 'yang') return false;
  }
  return false;
}
