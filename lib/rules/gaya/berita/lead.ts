import { weekdayNumbers } from '../../../bahasa/data/calendar-words';
import { wordList } from '../../../bahasa/data/word-list';
import { isActive, isPassive } from '../../../bahasa/is-active-verb';
import { oncePerLine } from '../../../bahasa/per-line';
import type { PlacedParagraph, Reading, Token } from '../../../bahasa/reading';
import { countWords, lineLength } from './count-words';
import { holdsWord } from './first-line';

const item = /^\s*(?:\d{1,2}[.)](?!\d)|[-•●▪✅☑✔➡👉▶🔹🔸✓➕])\s*\S/u;
const greeters = new Set(
  wordList(`assalamualaikum assalamu'alaikum assalammualaikum wassalamualaikum halo hallo hai hi hello salam selamat om shalom namo sobat kawan sahabat bismillah
    bismillahirrahmanirrahim yth yth. kepada`),
);
const stop = /^[.!?…:;,]/;
const sentenceEnd = /[.!?]["”]?\s*$/;
const longestGreeting = 9;
const longestTitle = 20;

const isTelling = ({ kind }: Token): boolean => kind !== 'emoji' && kind !== 'mark' && kind !== 'hashtag';

const isGreeting = oncePerLine(
  (paragraph) => greeters.has(paragraph.tokens.find(isTelling)?.norm ?? '') && lineLength(paragraph) <= longestGreeting,
);

/** Most lines do, and then no expression needs to be run. */
function opensWithLetter(text: string): boolean {
  const code = text.charCodeAt(0) | 32;
  return code >= 97 && code <= 122;
}

/** A line of an announcement or of a list. */
const isListed = oncePerLine(({ labels, text }) => labels.length > 0 || (!opensWithLetter(text) && item.test(text)));
const endsSentence = oncePerLine(({ text }) => sentenceEnd.test(text));

/** Words that say something in a sentence: not a title, a list or a greeting, not tags alone. */
const isRunning = oncePerLine((paragraph) => {
  if (isListed(paragraph) || isGreeting(paragraph)) return false;
  return lineLength(paragraph) >= (endsSentence(paragraph) ? 3 : 4);
});

/** A line without a full stop, in capitals or without a verb in lower case that a sentence has. */
const titleKind = oncePerLine((paragraph): 'none' | 'title' | 'sentence' => {
  const { text, tokens, sentences } = paragraph;
  const [only, second] = sentences;
  const last = tokens.findLast(({ kind }) => kind !== 'emoji');
  if (!only || second || !last || /^\s*["“]/.test(text)) return 'none';
  if (only.isLoud) return /^[.,;]/.test(last.text) ? 'none' : 'title';
  if (stop.test(last.text) || lineLength(paragraph) > longestTitle) return 'none';
  const isVerb = (token: Token) => isActive(token) || isPassive(token);
  return only.tokens.some((token, at) => at > 0 && !token.isCapital && isVerb(token)) ? 'sentence' : 'title';
});

/** Whether a line stands as a title above the next one. */
function isTitle({ paragraph }: PlacedParagraph, next: PlacedParagraph | undefined): boolean {
  const kind = titleKind(paragraph);
  if (kind !== 'sentence' || !next) return kind === 'title' && next !== undefined;
  // A sentence without its full stop is a title only where the text below keeps its own.
  return isRunning(next.paragraph) && endsSentence(next.paragraph);
}

const lookedAt = 4;

function findTitle({ paragraphs }: Reading): readonly PlacedParagraph[] | null {
  const told = paragraphs.slice(0, lookedAt).filter(({ paragraph }) => holdsWord(paragraph) && !isGreeting(paragraph));
  const [first, second, third] = told;
  if (!first || isListed(first.paragraph) || !isTitle(first, second)) return null;
  const isLoud = (line: PlacedParagraph) => line.paragraph.sentences[0]?.isLoud === true;
  const isBroken =
    second &&
    isLoud(first) &&
    isLoud(second) &&
    isTitle(second, third) &&
    !isListed(second.paragraph) &&
    second.start === first.start + first.paragraph.text.length + 1;
  return isBroken ? [first, second] : [first];
}

export interface Lead {
  line: PlacedParagraph;
  /** The first token behind emoji, marks and a dateline: where the sentence opens. */
  from: number;
}

const isDash = ({ kind, text }: Token): boolean => kind === 'mark' && /^[-–—]+$/.test(text);
const longestDateline = 10;

/** "PANGKALPINANG, DISKOMINFO –": capitals before a dash. A weekday before it opens a stretch of time. */
function endOfDateline(tokens: readonly Token[], from: number): number {
  if (weekdayNumbers.has(tokens[from]?.norm ?? '')) return from;
  for (let at = from; at <= from + longestDateline; at++) {
    const token = tokens[at];
    if (!token) return from;
    if (at > from && isDash(token)) return at + 1;
    // Behind a small letter no dash ends a dateline.
    if (token.kind === 'word' && !token.isCapital) return from;
  }
  return from;
}

const openingOf = oncePerLine(({ tokens }) => endOfDateline(tokens, tokens.findIndex(isTelling)));

/** How many words a reader counts from there on. */
export const leadLength = oncePerLine((paragraph) => countWords(paragraph.tokens, openingOf(paragraph)));

function findLead({ paragraphs }: Reading, title: readonly PlacedParagraph[] | null): Lead | null {
  const line = paragraphs.find((one) => isRunning(one.paragraph) && !title?.includes(one));
  if (!line) return null;
  return { line, from: openingOf(line.paragraph) };
}

interface Top {
  title: readonly PlacedParagraph[] | null;
  lead: Lead | null;
}

/** Several rules ask for it of one reading. */
const tops = new WeakMap<Reading, Top>();

function topOf(reading: Reading): Top {
  const known = tops.get(reading);
  if (known) return known;
  const title = findTitle(reading);
  const made = { title, lead: findLead(reading, title) };
  tops.set(reading, made);
  return made;
}

/** The title that stands above the text: one line, or two of capitals. Null where there is none. */
export const titleLinesOf = (reading: Reading): readonly PlacedParagraph[] | null => topOf(reading).title;

/** The first paragraph of running text: what a reader of news reads first. */
export const leadOf = (reading: Reading): Lead | null => topOf(reading).lead;
