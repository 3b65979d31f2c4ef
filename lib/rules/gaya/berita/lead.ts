import { weekdayNumbers } from '../../../bahasa/data/calendar-words';
import { wordList } from '../../../bahasa/data/word-list';
import { isActiveVerb, isPassiveVerb } from '../../../bahasa/is-active-verb';
import type { PlacedParagraph, Reading, Token } from '../../../bahasa/reading';
import { countWords } from './count-words';

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

const isGreeting = ({ paragraph: { tokens } }: PlacedParagraph): boolean =>
  greeters.has(tokens.find(isTelling)?.norm ?? '') && countWords(tokens) <= longestGreeting;

/** A line of an announcement or of a list. */
export const isListed = ({ paragraph: { labels, text } }: PlacedParagraph): boolean =>
  labels.length > 0 || item.test(text);

/** Words that say something in a sentence: not a title, a list or a greeting, not tags alone. */
function isRunning(line: PlacedParagraph): boolean {
  if (isListed(line) || isGreeting(line)) return false;
  const fewest = sentenceEnd.test(line.paragraph.text) ? 3 : 4;
  return countWords(line.paragraph.tokens) >= fewest;
}

/** A line without a full stop above running text, in capitals or without a verb in lower case that a sentence has. */
function isTitle(
  { paragraph: { text, tokens, sentences } }: PlacedParagraph,
  next: PlacedParagraph | undefined,
): boolean {
  const [only, second] = sentences;
  const last = tokens.findLast(({ kind }) => kind !== 'emoji');
  if (!only || second || !next || !last || /^\s*["“]/.test(text)) return false;
  if (only.isLoud) return !/^[.,;]/.test(last.text);
  if (stop.test(last.text) || countWords(tokens) > longestTitle) return false;
  const isSentence = only.tokens.some(
    ({ norm, isCapital }, at) => at > 0 && !isCapital && (isActiveVerb(norm) || isPassiveVerb(norm)),
  );
  if (!isSentence) return true;
  // A sentence without its full stop is a title only where the text below keeps its own.
  return isRunning(next) && sentenceEnd.test(next.paragraph.text);
}

const lookedAt = 4;

/** The title that stands above the text: one line, or two of capitals. Null where there is none. */
export function titleLinesOf({ paragraphs }: Reading): readonly PlacedParagraph[] | null {
  const told = paragraphs
    .slice(0, lookedAt)
    .filter((one) => one.paragraph.tokens.some(({ kind }) => kind === 'word') && !isGreeting(one));
  const [first, second, third] = told;
  if (!first || isListed(first) || !isTitle(first, second)) return null;
  const isLoud = (line: PlacedParagraph) => line.paragraph.sentences[0]?.isLoud === true;
  const isBroken =
    second &&
    isLoud(first) &&
    isLoud(second) &&
    isTitle(second, third) &&
    !isListed(second) &&
    second.start === first.start + first.paragraph.text.length + 1;
  return isBroken ? [first, second] : [first];
}

export interface Lead {
  line: PlacedParagraph;
  /** The first token behind emoji, marks and a dateline: where the sentence opens. */
  from: number;
}

const isDash = ({ text }: Token): boolean => /^[-–—]+$/.test(text);
const longestDateline = 10;

/** "PANGKALPINANG, DISKOMINFO –": capitals before a dash. A weekday before it opens a stretch of time. */
function endOfDateline(tokens: readonly Token[], from: number): number {
  if (weekdayNumbers.has(tokens[from]?.norm ?? '')) return from;
  const dash = tokens.findIndex((token, at) => at > from && isDash(token));
  if (dash < 0 || dash > from + longestDateline) return from;
  const isOpen = tokens.slice(from, dash).every(({ kind, isCapital }) => kind !== 'word' || isCapital);
  return isOpen ? dash + 1 : from;
}

/** Several rules ask for the lead of one reading. */
const leads = new WeakMap<Reading, Lead | null>();

/** The first paragraph of running text: what a reader of news reads first. */
export function leadOf(reading: Reading): Lead | null {
  let lead = leads.get(reading);
  if (lead === undefined) {
    lead = findLead(reading);
    leads.set(reading, lead);
  }
  return lead;
}

function findLead(reading: Reading): Lead | null {
  const { paragraphs } = reading;
  const title = titleLinesOf(reading);
  const line = paragraphs.find((one) => !title?.includes(one) && isRunning(one));
  if (!line) return null;
  const { tokens } = line.paragraph;
  const first = tokens.findIndex(isTelling);
  return { line, from: endOfDateline(tokens, first) };
}
