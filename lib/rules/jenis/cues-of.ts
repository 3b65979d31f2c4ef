import { isAmong } from '../../bahasa/per-word';
import type { Paragraph, Token } from '../../bahasa/reading';
import { type Jenis, jenisList } from '../../draft/jenis';
import { sideMatters } from './cue-words';
import { coming, cuesAt, done, maySpeak } from './cues-at';
import { denials, doseUnits, pins as pinSigns } from './data/calls';
import { noVotes, type Votes } from './votes';

/** How strongly one line speaks for each kind: its first sentence apart, since the matter stands there. */
export interface Cues {
  head: Readonly<Votes>;
  rest: Readonly<Votes>;
  /** The kinds that have votes in it. */
  spoken: readonly Jenis[];
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

/** Stands for all deeds among the words that were counted. */
const aDeed = '(deed)';
const opensSideMatter = isAmong(sideMatters);

/** Adds the votes of one sentence. Each first word counts once a line. */
function count(tokens: readonly Token[], votes: Votes, seen: Set<string>, isHead: boolean): void {
  let sideUntil = -1;
  let phraseUntil = -1;
  let isTold = false;
  let isCalled = false;
  let openers = 0;
  const isQuestion = tokens.at(-1)?.text.includes('?') ?? false;
  const before = votes.kegiatan;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    const { norm, kind } = token;
    if (kind === 'mark') sideUntil = -1;
    if (kind !== 'word' || !maySpeak(token) || at <= phraseUntil || seen.has(norm)) continue;
    const cues = cuesAt(tokens, at, isCalled);
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
      if (cues === done && (!isHead || votes.peringatan > 0)) continue;
      phraseUntil = at + rest.length;
      // What is done stands before what it is done with: "memantau gerai vaksin" tells an activity, no service.
      const isObject = isTold && cues !== coming && jenis !== 'kegiatan' && jenis !== 'lainnya';
      if (isOpener && jenis === 'imbauan') openers += weight;
      votes[jenis] += isObject ? weight / (jenis === 'peringatan' ? 4 : 2) : weight;
      if (jenis === 'kegiatan' && (weight > 1 || cues === done)) isTold = true;
      if (!isTold && weight > 2 && !isOpener && (jenis === 'undangan' || jenis === 'imbauan')) isCalled = true;
    }
    if (opensSideMatter(token)) sideUntil = at + sideLength;
  }
  // "Cegah banjir, Lurah Melati gelar kerja bakti": the clause before the actor asks nothing.
  if (openers > 0 && votes.kegiatan - before > 1) votes.imbauan -= openers;
}

/** A verb of holding, not only a noun of an event. */
const isTold = ({ kegiatan }: Votes): boolean => kegiatan >= 2;

const isDoseUnit = isAmong(doseUnits);

/** Counts the words of a line, and the signs and measures among them. */
function countSigns(tokens: readonly Token[]): { words: number; pins: number; doses: number } {
  let words = 0;
  let pins = 0;
  let doses = 0;
  for (let at = 0; at < tokens.length; at++) {
    const { kind, text } = tokens[at] as Token;
    if (kind === 'word') words++;
    else if (kind === 'emoji' && pinSigns.has(text.replace('\ufe0f', ''))) pins++;
    else if (kind === 'number' && isDoseUnit(tokens[at + 1])) doses++;
  }
  return { words, pins, doses };
}

/** Reads the cues of one line. They depend on nothing but the line, so they can be kept. */
export function cuesOf({ sentences, tokens }: Paragraph): Cues {
  const head = { ...noVotes };
  const rest = { ...noVotes };
  const seen = new Set<string>();
  for (const sentence of sentences) count(sentence.tokens, sentence.isFirst ? head : rest, seen, sentence.isFirst);
  const { words, pins, doses } = countSigns(tokens);
  return {
    head,
    rest,
    spoken: jenisList.filter((jenis) => head[jenis] !== 0 || rest[jenis] !== 0),
    isTitle: words <= titleLength && !jenisList.some((jenis) => head[jenis] >= 3),
    isEmpty: words === 0,
    tells: seen.has(aDeed) || isTold(head) || isTold(rest),
    pins,
    doses,
  };
}
