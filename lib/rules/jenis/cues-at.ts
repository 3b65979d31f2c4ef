import { askingVerbs } from '../../bahasa/data/asking-verbs';
import { linkingVerbs } from '../../bahasa/data/events';
import { isActiveVerb } from '../../bahasa/is-active-verb';
import { doorFor, isAmong, oncePerWord } from '../../bahasa/per-word';
import type { Token } from '../../bahasa/reading';
import { type Cue, comingVerbs, cueWords, sideMatters } from './cue-words';
import { bareAt, besideAt, besideWords, isBareVerb, opens, speaksBeside } from './cues-beside';

const fits = (tokens: readonly Token[], at: number, { rest }: Cue): boolean =>
  rest.every((word, offset) => tokens[at + 1 + offset]?.norm === word);

const none: readonly Cue[] = [];

/** What may speak at a word; null for nearly every word. */
const cuesOfWord = oncePerWord((norm) => cueWords().get(norm) ?? null);

/** The cues that speak at `at`: a phrase speaks instead of its first word. */
function spokenAt(tokens: readonly Token[], at: number): readonly Cue[] {
  const all = cuesOfWord(tokens[at]);
  if (all === null) return none;
  const second = tokens[at + 1]?.norm;
  const fitting: Cue[] = [];
  for (const cue of all) {
    const { rest, isOpener } = cue;
    // They stand with the longest first, and hardly any goes on with the second word of the text.
    if (fitting[0] && rest.length < fitting[0].rest.length) break;
    if (rest.length > 0 && (rest[0] !== second || !fits(tokens, at, cue))) continue;
    if (!isOpener || opens(tokens, at)) fitting.push(cue);
  }
  return fitting.length > 0 ? fitting : none;
}

/** "akan digelar" announces. */
export const coming: readonly Cue[] = [{ jenis: 'undangan', weight: 6, rest: [], isOpener: false }];
/** "akan membangun": a plan, nothing done yet. */
const planned: readonly Cue[] = [{ jenis: 'lainnya', weight: 3, rest: [], isOpener: false }];
/** "memadamkan", "mengevakuasi": somebody does something. */
export const done: readonly Cue[] = [{ jenis: 'kegiatan', weight: 1, rest: [], isOpener: false }];

const isDeedWord = (norm: string): boolean => norm.startsWith('me') && isActiveVerb(norm) && !linkingVerbs.has(norm);
const isDeed = oncePerWord(isDeedWord);
const isBare = oncePerWord(isBareVerb);
const isComing = isAmong(comingVerbs);
const isAsking = isAmong(askingVerbs);

/** Words that speak for no kind, whatever stands around them, are passed over: most of a text. */
export const maySpeak = doorFor(
  (norm) =>
    besideWords.has(norm) ||
    cueWords().has(norm) ||
    comingVerbs.has(norm) ||
    sideMatters.has(norm) ||
    isBareVerb(norm) ||
    isDeedWord(norm),
);

/** What the word at `at` speaks for. Who is called to do something has not done it. */
export function cuesAt(tokens: readonly Token[], at: number, isCalled: boolean): readonly Cue[] {
  const token = tokens[at];
  const before = tokens[at - 1]?.norm ?? '';
  const isFuture = before === 'akan' || before === 'bakal';
  if (isFuture && isComing(token)) return coming;
  const special = speaksBeside(token) ? besideAt(tokens, at) : null;
  if (special) return special;
  const cues = spokenAt(tokens, at);
  if (cues.length === 0 && isBare(token)) return isCalled ? none : bareAt(tokens, at);
  if (cues.length > 0 || isCalled || !isDeed(token) || isAsking(token)) return cues;
  return isFuture ? planned : before === 'yang' ? none : done;
}
