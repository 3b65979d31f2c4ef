import { isActive } from '../../bahasa/is-active-verb';
import { isAmong, oncePerWord } from '../../bahasa/per-word';
import type { Token } from '../../bahasa/reading';
import { countWords } from '../nilai/data/fact-words';
import type { Cue } from './cue-words';
import {
  askedFor,
  askers,
  attendVerbs,
  callers,
  doers,
  learnVerbs,
  lessonNouns,
  notBareVerbs,
  visitVerbs,
} from './data/calls';

/** Whether anything but signs and emoji stands before it in the sentence. */
export const opens = (tokens: readonly Token[], at: number): boolean =>
  at === 0 || (at < 4 && tokens.slice(0, at).every(({ kind }) => kind === 'mark' || kind === 'emoji'));

/** "yuk … datang", "mampir yuk": what the reader is called for. */
const called: readonly (readonly [ReadonlySet<string>, readonly Cue[]])[] = [
  [attendVerbs, [{ jenis: 'undangan', weight: 4, rest: [], isOpener: false }]],
  [visitVerbs, [{ jenis: 'promosi', weight: 4, rest: [], isOpener: false }]],
  [learnVerbs, [{ jenis: 'edukasi', weight: 4, rest: [], isOpener: false }]],
];
/** "Bersihkan saluran air": a bare verb that opens a sentence asks. */
const asked: readonly Cue[] = [{ jenis: 'imbauan', weight: 2, rest: [], isOpener: true }];
/** "Camat meminta warga tidak …". */
const asking: readonly Cue[] = [{ jenis: 'imbauan', weight: 4, rest: [], isOpener: false }];
/** "5 tanda stroke". */
const lesson: readonly Cue[] = [{ jenis: 'edukasi', weight: 4, rest: [], isOpener: false }];
/** "Satpol PP tertibkan lapak", as headlines have it. */
const told: readonly Cue[] = [{ jenis: 'kegiatan', weight: 2, rest: [], isOpener: false }];
const calledBy = oncePerWord((norm) => called.find(([verbs]) => verbs.has(norm))?.[1] ?? null);
/** How far from its verb a call may stand: "yuk Bapak Ibu semua datang", "ngopi bareng Pak Camat yuk". */
const callBefore = 4;
const callAfter = 3;

/** What a call is for, if a verb beside it tells. */
function callAt(tokens: readonly Token[], at: number): readonly Cue[] | null {
  const near = [...tokens.slice(at + 1, at + 1 + callAfter), ...tokens.slice(Math.max(0, at - callBefore), at)];
  for (const token of near) {
    const cues = token.kind === 'word' ? calledBy(token) : null;
    if (cues) return cues;
  }
  return null;
}

/** How far behind the verb what is asked may stand. */
const askedWithin = 9;

const isAskedFor = isAmong(askedFor);

const isAsking = (tokens: readonly Token[], at: number): boolean =>
  tokens.slice(at + 1, at + 1 + askedWithin).some(isAskedFor) || isActive(tokens[at + 1]);

const isNumbered = (before: Token | undefined): boolean =>
  before !== undefined && (before.kind === 'number' || countWords.has(before.norm));

/** At the head of a sentence these ask the reader to give, though behind a name they tell of a gift. */
const isGiving = (norm: string): boolean => norm === 'salurkan' || norm === 'bagikan';

/** "bersihkan", "salurkan": a verb without its prefix. */
export const isBareVerb = (norm: string): boolean =>
  norm.endsWith('kan') && norm.length > 6 && !/^(?:me|di|pe|ke|te|ber)/.test(norm) && !notBareVerbs.has(norm);

/** A bare verb asks at the head of a sentence; behind a name it tells what was done. */
export function bareAt(tokens: readonly Token[], at: number): readonly Cue[] {
  if (opens(tokens, at)) return asked;
  const before = tokens[at - 1];
  const isName = before?.isCapital && !callers.has(before.norm) && !before.norm.endsWith('kan');
  return before && (doers.has(before.norm) || isName) ? told : [];
}

/** Words that speak only with those beside them. */
export const besideWords: ReadonlySet<string> = new Set([
  ...callers,
  ...askers,
  ...lessonNouns,
  'jangan',
  'salurkan',
  'bagikan',
]);
export const speaksBeside = isAmong(besideWords);

/** What they speak for, or null when nothing beside them tells. */
export function besideAt(tokens: readonly Token[], at: number): readonly Cue[] | null {
  const norm = tokens[at]?.norm ?? '';
  const isReminder = norm === 'jangan' && tokens[at + 1]?.norm === 'lupa';
  const call = isReminder || callers.has(norm) ? callAt(tokens, isReminder ? at + 1 : at) : null;
  if (call) return call;
  if (askers.has(norm) && isAsking(tokens, at)) return asking;
  if (lessonNouns.has(norm) && isNumbered(tokens[at - 1])) return lesson;
  return isGiving(norm) && opens(tokens, at) ? asked : null;
}
