import { weekdayNumbers } from './data/calendar-words';
import { besideWords, grounds, landmarks, onlineWords, spots, visitVerbs } from './data/place-openers';
import { positions } from './data/positions';
import { regionNouns } from './data/regions';
import { venues } from './data/venues';
import { knownAt } from './gazetteer';
import { isAmong, oncePerWord } from './per-word';
import { besidePlace, ground, landmark, neighbourhood, online, takesName, visited } from './place-called';
import { listed, wholeLine } from './place-listed';
import type { PlaceReader } from './place-reader';
import { type PlaceRun, run } from './place-run';
import { subjectAt } from './place-subject';
import type { Token } from './reading';
import { endOfRegion } from './region-at';

const subject: readonly PlaceReader[] = [subjectAt];

/** Words that open a place without "di", each with its reader. Where two read one word, the first of this list is asked first. */
const readers: readonly (readonly [words: ReadonlySet<string>, reader: PlaceReader])[] = [
  [besideWords, besidePlace],
  [new Set(['rt', 'rw']), neighbourhood],
  [spots, wholeLine],
  [venues, listed],
  [visitVerbs, visited],
];
const lateReaders: typeof readers = [
  [landmarks, landmark],
  [grounds, ground],
  [onlineWords, online],
];

const readersIn = (lists: typeof readers, norm: string): PlaceReader[] =>
  lists.filter(([words]) => words.has(norm)).map(([, reader]) => reader);

/** The readers of a word; null for nearly every word in small letters. */
const readersFor = (norm: string): readonly PlaceReader[] | null => {
  const early = readersIn(readers, norm);
  const late = readersIn(lateReaders, norm);
  return early.length + late.length > 0 ? [...early, subjectAt, ...late] : null;
};
const readersOf = oncePerWord(readersFor);

/** Whether a word opens a place by itself, capital or not. */
export const opensBare = (norm: string): boolean => readersFor(norm) !== null;

const isWeekday = isAmong(weekdayNumbers);
const isPosition = isAmong(positions);
const isRegionNoun = isAmong(regionNouns);

/** A region named without "di". Before a comma or a day at the head of a sentence it is where; elsewhere only what is talked of. */
function mentionAt(tokens: readonly Token[], at: number): PlaceRun | null {
  const to = endOfRegion(tokens, at);
  if (to === 0 || takesName(tokens[at - 1])) return null;
  const after = tokens[to];
  const norm = after?.norm ?? '';
  const isHead = at === 0 && (norm === ',' || norm === '(' || norm.startsWith('dilanda') || isWeekday(after));
  return { from: at, to, strength: 'weak', cue: isHead ? 'daerah' : 'sebutan' };
}

/** A place that starts at `at` without "di": by its kind, its name, or what stands around it. */
export const bareAt: PlaceReader = (tokens, at, isLoud, gazetteer) => {
  const token = tokens[at];
  if (!token) return null;
  for (const reader of readersOf(token) ?? subject) {
    const found = reader(tokens, at, isLoud, gazetteer);
    if (found) return found;
  }
  const known = knownAt(gazetteer, tokens, at);
  const before = tokens[at - 1];
  if (known?.kind === 'tempat' && known.to > at + 1 && !isPosition(before) && !isRegionNoun(before))
    return run(at, { to: known.to, strength: 'weak' }, 'dikenal');
  return isLoud || !token.isCapital ? null : mentionAt(tokens, at);
};
