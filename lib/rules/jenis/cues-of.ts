import { askingVerbs } from '../../bahasa/data/asking-verbs';
import { linkingVerbs } from '../../bahasa/data/events';
import { isActiveVerb } from '../../bahasa/is-active-verb';
import type { Paragraph, Token } from '../../bahasa/reading';
import { type Jenis, jenisList } from '../../draft/jenis';
import { type Cue, comingVerbs, cueWords, sideMatters } from './cue-words';

export type Votes = Partial<Record<Jenis, number>>;

/** How strongly one line speaks for each kind: its first sentence apart, since the matter stands there. */
export interface Cues {
  head: Readonly<Votes>;
  rest: Readonly<Votes>;
  /** A line of a few words without a verb is a title: the next line is still the head. */
  isTitle: boolean;
}

/** How many words a side matter covers when no comma ends it. */
const sideLength = 5;
const titleLength = 7;

const fits = (tokens: readonly Token[], at: number, { rest }: Cue): boolean =>
  rest.every((word, offset) => tokens[at + 1 + offset]?.norm === word);

/** Whether anything but signs and emoji stands before it in the sentence. */
const opens = (tokens: readonly Token[], at: number): boolean =>
  at === 0 || (at < 4 && tokens.slice(0, at).every(({ kind }) => kind === 'mark' || kind === 'emoji'));

/** The cues that speak at `at`: a phrase speaks instead of its first word. */
function spokenAt(tokens: readonly Token[], at: number): readonly Cue[] {
  const all = cueWords.get(tokens[at]?.norm ?? '');
  if (!all) return [];
  const fitting = all.filter((cue) => (!cue.isOpener || opens(tokens, at)) && fits(tokens, at, cue));
  const longest = fitting[0]?.rest.length;
  return fitting.filter(({ rest }) => rest.length === longest);
}

/** "akan digelar" announces. */
const coming: readonly Cue[] = [{ jenis: 'undangan', weight: 6, rest: [], isOpener: false }];
/** "akan membangun": a plan, nothing done yet. */
const planned: readonly Cue[] = [{ jenis: 'lainnya', weight: 3, rest: [], isOpener: false }];
/** "memadamkan", "mengevakuasi": somebody does something. */
const done: readonly Cue[] = [{ jenis: 'kegiatan', weight: 1, rest: [], isOpener: false }];

const aDeed = '(deed)';

const isDeed = (norm: string): boolean => norm.startsWith('me') && isActiveVerb(norm) && !linkingVerbs.has(norm);

/** What the word at `at` speaks for. */
function cuesAt(tokens: readonly Token[], at: number, isCalled: boolean): readonly Cue[] {
  const norm = tokens[at]?.norm ?? '';
  const before = tokens[at - 1]?.norm ?? '';
  const isFuture = before === 'akan' || before === 'bakal';
  if (isFuture && comingVerbs.has(norm)) return coming;
  const cues = spokenAt(tokens, at);
  if (cues.length > 0 || isCalled || !isDeed(norm) || askingVerbs.has(norm)) return cues;
  return isFuture ? planned : before === 'yang' ? [] : done;
}

/** Adds the votes of one sentence. Each first word counts once a line. */
function count(tokens: readonly Token[], votes: Votes, seen: Set<string>, isHead: boolean): void {
  let sideUntil = -1;
  let phraseUntil = -1;
  let isTold = false;
  let isCalled = false;
  for (const [at, { norm, kind }] of tokens.entries()) {
    if (kind === 'mark') sideUntil = -1;
    if (kind !== 'word' || at <= phraseUntil || seen.has(norm)) continue;
    const cues = cuesAt(tokens, at, isCalled);
    for (const { jenis, weight, rest, isOpener } of cues) {
      const isMain = cues === coming || (jenis === 'kegiatan' && weight === 3 && at > sideUntil - 3);
      // "Untuk mencegah DBD kader melaksanakan …": the main verb ends a side matter that no comma ended.
      if (at <= sideUntil && !isMain) continue;
      // Who is called to come or to do something has not done it: "mengundang warga menghadiri …".
      if (isCalled && jenis === 'kegiatan') continue;
      // One deed is enough; further verbs only tell more of it.
      if (cues === done && seen.has(aDeed)) continue;
      seen.add(cues === done ? aDeed : norm);
      // Of a hazard it is no deed: "pohon tumbang menimpa mobil".
      if (cues === done && (!isHead || (votes.peringatan ?? 0) > 0)) continue;
      phraseUntil = at + rest.length;
      // What is done stands before what it is done with: "memantau gerai vaksin" tells an activity, no service.
      const isObject = isTold && cues !== coming && jenis !== 'kegiatan' && jenis !== 'lainnya';
      votes[jenis] = (votes[jenis] ?? 0) + (isObject ? weight / (jenis === 'peringatan' ? 4 : 2) : weight);
      if (jenis === 'kegiatan' && (weight > 1 || cues === done)) isTold = true;
      if (!isTold && weight > 2 && !isOpener && (jenis === 'undangan' || jenis === 'imbauan')) isCalled = true;
    }
    if (sideMatters.has(norm)) sideUntil = at + sideLength;
  }
}

/** Reads the cues of one line. They depend on nothing but the line, so they can be kept. */
export function cuesOf({ sentences, tokens }: Paragraph): Cues {
  const head: Votes = {};
  const rest: Votes = {};
  const seen = new Set<string>();
  for (const sentence of sentences) count(sentence.tokens, sentence.isFirst ? head : rest, seen, sentence.isFirst);
  const words = tokens.filter(({ kind }) => kind === 'word').length;
  const hasVotes = jenisList.some((jenis) => (head[jenis] ?? 0) >= 3);
  return { head, rest, isTitle: words <= titleLength && !hasVotes };
}
