import { headingWords } from './data/asked';
import { monthNumbers, weekdayNumbers } from './data/calendar-words';
import { cheer } from './data/events';
import { groups } from './data/groups';
import { wordList } from './data/word-list';
import { isActive, isPassive, isPassiveVerb } from './is-active-verb';
import { type Covered, endsPhrase, isCovered, type MatterRun, phraseEnd } from './matter-phrase';
import { oncePerWord } from './per-word';
import type { Token } from './reading';

/** A deed or a hazard; in an aside it is what the matter is for or comes from. */
export interface Deed extends MatterRun {
  isAside?: boolean;
}

/** Words that tell no matter: cheer, groups of people, what ends a phrase. */
export const isEmpty = oncePerWord(
  (norm) => cheer.has(norm) || groups.has(norm) || phraseEnd.has(norm) || norm === 'sejak' || norm === 'para',
);

/** How deep in its sentence the verb of a subject may stand. */
const subjectWithin = 16;
/** Passive verbs without an ending. */
const doneTo = new Set(
  wordList(
    'ditutup dibuka dihapus ditunda diubah dipindah digelar dikeruk diaspal dipasang ditanam diperpanjang dicabut dihentikan dilepas dipadamkan diperiksa',
  ),
);
/** Without an event's name: what is done, what it is done to, or what stands behind an aside. */
export function unnamed(tokens: readonly Token[], others: readonly Covered[], deed: Deed | null): MatterRun[] | null {
  if (deed && !deed.isAside && deed.cue !== 'bahaya') return [deed];
  const subject = subjectOf(tokens, others);
  if (subject) return deed ? [subject, deed] : [subject];
  if (!deed?.isAside) return deed ? [deed] : null;
  const comma = tokens.findIndex(({ text }, at) => text === ',' && at >= deed.to);
  if (comma < 0) return [deed];
  const [told] = contentOf(tokens.slice(comma + 1), []);
  return told ? [{ ...told, from: told.from + comma + 1, to: told.to + comma + 1, strength: 'strong' }, deed] : [deed];
}

const isDoneTo = oncePerWord((norm) => isPassiveVerb(norm) || doneTo.has(norm));

const beforeVerb = new Set(wordList('di akan telah sudah mulai kembali resmi'));

/** "Tarif parkir di Kota X ditetapkan …": the nouns before a passive verb, over a place between them. */
function subjectOf(tokens: readonly Token[], others: readonly Covered[]): MatterRun | null {
  const verb = tokens.slice(0, subjectWithin).findIndex((token, at) => at > 1 && isDoneTo(token));
  if (verb < 0) return null;
  let to = verb;
  while (to > 0 && (isCovered(others, to - 1) || beforeVerb.has(tokens[to - 1]?.norm ?? ''))) to--;
  let from = to;
  while (from > 0 && tokens[from - 1]?.kind === 'word' && !endsPhrase(tokens[from - 1]) && !isCovered(others, from - 1))
    from--;
  const isNaming = tokens.slice(from, to).filter((token) => token.text.length > 3 && !isEmpty(token)).length > 1;
  return isNaming ? { from, to: verb + 1, strength: 'strong', cue: 'subjek' } : null;
}

const isHeadingOrTime = oncePerWord(
  (norm) => headingWords.has(norm) || weekdayNumbers.has(norm) || monthNumbers.has(norm),
);
const shownLength = 6;

/** A sentence that says anything beyond cheer has a matter, though we cannot name it with certainty. */
export function contentOf(tokens: readonly Token[], others: readonly Covered[]): MatterRun[] {
  const content: number[] = [];
  let hasVerb = false;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    if (token.kind !== 'word' || token.text.length < 3 || isEmpty(token) || isHeadingOrTime(token)) continue;
    if (tokens[at - 1]?.norm === 'yang' || isCovered(others, at)) continue;
    content.push(at);
    hasVerb ||= isActive(token) || isPassive(token);
  }
  const [first] = content;
  const last = content[Math.min(content.length, shownLength) - 1];
  if (first === undefined || last === undefined || content.length < (hasVerb ? 1 : 2)) return [];
  return [{ from: first, to: last + 1, strength: 'weak', cue: 'isi' }];
}
