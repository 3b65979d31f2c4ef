import { askingVerbs } from '../../bahasa/data/asking-verbs';
import { linkingVerbs } from '../../bahasa/data/events';
import { isActiveVerb } from '../../bahasa/is-active-verb';
import { isAmong, oncePerWord } from '../../bahasa/per-word';
import type { Paragraph, Token } from '../../bahasa/reading';
import { type Jenis, jenisList } from '../../draft/jenis';
import { type Cue, comingVerbs, cueWords, sideMatters } from './cue-words';
import { bareAt, besideAt, isBareVerb, opens, speaksBeside } from './cues-beside';
import { denials, doseUnits, pins } from './data/calls';

export type Votes = Partial<Record<Jenis, number>>;

/** How strongly one line speaks for each kind: its first sentence apart, since the matter stands there. */
export interface Cues {
  head: Readonly<Votes>;
  rest: Readonly<Votes>;
  /** A line of a few words without a verb is a title: the next line is still the head. */
  isTitle: boolean;
  /** Signs, tags and links alone: the next line stands in its place. */
  isEmpty: boolean;
  /** Somebody did or does something here. */
  tells: boolean;
  /** How many signs of a day, an hour or a place stand in it. */
  pins: number;
  /** How many measures of a recipe or a treatment stand in it: "20 detik". */
  doses: number;
}

/** How many words a side matter covers when no comma ends it. */
const sideLength = 5;
const titleLength = 7;

const fits = (tokens: readonly Token[], at: number, { rest }: Cue): boolean =>
  rest.every((word, offset) => tokens[at + 1 + offset]?.norm === word);

const none: readonly Cue[] = [];

/** What may speak at a word; null for nearly every word. */
const cuesOfWord = oncePerWord((norm) => cueWords.get(norm) ?? null);

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
const coming: readonly Cue[] = [{ jenis: 'undangan', weight: 6, rest: [], isOpener: false }];
/** "akan membangun": a plan, nothing done yet. */
const planned: readonly Cue[] = [{ jenis: 'lainnya', weight: 3, rest: [], isOpener: false }];
/** "memadamkan", "mengevakuasi": somebody does something. */
const done: readonly Cue[] = [{ jenis: 'kegiatan', weight: 1, rest: [], isOpener: false }];

const aDeed = '(deed)';

const isDeed = oncePerWord((norm) => norm.startsWith('me') && isActiveVerb(norm) && !linkingVerbs.has(norm));
const isBare = oncePerWord(isBareVerb);
const isComing = isAmong(comingVerbs);
const isAsking = isAmong(askingVerbs);
const opensSideMatter = isAmong(sideMatters);

/** Words that speak for no kind, whatever stands around them, are passed over: nearly all of a text. */
const maySpeak = (token: Token): boolean =>
  speaksBeside(token) || cuesOfWord(token) !== null || isComing(token) || isDeed(token) || isBare(token);

/** What the word at `at` speaks for. */
function cuesAt(tokens: readonly Token[], at: number, isCalled: boolean): readonly Cue[] {
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

/** Adds the votes of one sentence. Each first word counts once a line. */
function count(tokens: readonly Token[], votes: Votes, seen: Set<string>, isHead: boolean): void {
  let sideUntil = -1;
  let phraseUntil = -1;
  let isTold = false;
  let isCalled = false;
  let openers = 0;
  const isQuestion = tokens.at(-1)?.text.includes('?') ?? false;
  const before = votes.kegiatan ?? 0;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    const { norm, kind } = token;
    if (kind === 'mark') sideUntil = -1;
    const speaks = kind === 'word' && maySpeak(token);
    if (!speaks && !(kind === 'word' && opensSideMatter(token))) continue;
    if (at <= phraseUntil || seen.has(norm)) continue;
    const cues = speaks ? cuesAt(tokens, at, isCalled) : none;
    for (const { jenis, weight, rest, isOpener } of cues) {
      const isDenial = jenis === 'klarifikasi' && denials.has(norm);
      const isMain = cues === coming || isDenial || (jenis === 'kegiatan' && weight === 3 && at > sideUntil - 3);
      // "Untuk mencegah DBD kader melaksanakan …": the main verb ends a side matter that no comma ended.
      if (at <= sideUntil && !isMain) continue;
      // Who is called to come or to do something has not done it: "mengundang warga menghadiri …".
      // Nor does a question tell what was done.
      if ((isCalled || isQuestion) && jenis === 'kegiatan') continue;
      // One deed is enough; further verbs only tell more of it.
      if (cues === done && seen.has(aDeed)) continue;
      seen.add(cues === done ? aDeed : norm);
      // Of a hazard it is no deed: "pohon tumbang menimpa mobil".
      if (cues === done && (!isHead || (votes.peringatan ?? 0) > 0)) continue;
      phraseUntil = at + rest.length;
      // What is done stands before what it is done with: "memantau gerai vaksin" tells an activity, no service.
      const isObject = isTold && cues !== coming && jenis !== 'kegiatan' && jenis !== 'lainnya';
      if (isOpener && jenis === 'imbauan') openers += weight;
      votes[jenis] = (votes[jenis] ?? 0) + (isObject ? weight / (jenis === 'peringatan' ? 4 : 2) : weight);
      if (jenis === 'kegiatan' && (weight > 1 || cues === done)) isTold = true;
      if (!isTold && weight > 2 && !isOpener && (jenis === 'undangan' || jenis === 'imbauan')) isCalled = true;
    }
    if (opensSideMatter(token)) sideUntil = at + sideLength;
  }
  // "Cegah banjir, Lurah Melati gelar kerja bakti": the clause before the actor asks nothing.
  if (openers > 0 && (votes.kegiatan ?? 0) - before > 1) votes.imbauan = (votes.imbauan ?? 0) - openers;
}

/** A verb of holding, not only a noun of an event. */
const isTold = ({ kegiatan }: Votes): boolean => (kegiatan ?? 0) >= 2;

const isDoseUnit = isAmong(doseUnits);

function countSigns(tokens: readonly Token[]): Pick<Cues, 'pins' | 'doses'> {
  let found = 0;
  let doses = 0;
  for (let at = 0; at < tokens.length; at++) {
    const { kind, text } = tokens[at] as Token;
    if (kind === 'emoji' && pins.has(text.replace('\ufe0f', ''))) found++;
    else if (kind === 'number' && isDoseUnit(tokens[at + 1])) doses++;
  }
  return { pins: found, doses };
}

/** Reads the cues of one line. They depend on nothing but the line, so they can be kept. */
export function cuesOf({ sentences, tokens }: Paragraph): Cues {
  const head: Votes = {};
  const rest: Votes = {};
  const seen = new Set<string>();
  for (const sentence of sentences) count(sentence.tokens, sentence.isFirst ? head : rest, seen, sentence.isFirst);
  const words = tokens.filter(({ kind }) => kind === 'word').length;
  const hasVotes = jenisList.some((jenis) => (head[jenis] ?? 0) >= 3);
  return {
    head,
    rest,
    isTitle: words <= titleLength && !hasVotes,
    isEmpty: words === 0,
    tells: seen.has(aDeed) || isTold(head) || isTold(rest),
    ...countSigns(tokens),
  };
}
