import { Answers } from './answers';
import type { Token } from './reading';

interface Known {
  norm: string;
  doors: number;
  answers: Answers;
}

/** Words met so far, by their plain form. Beyond this many they are forgotten and met anew: a hostile text has no end of them. */
const words = new Map<string, Known>();
const most = 5_000;
/** No word is longer; an address or a run of letters is met anew each time. */
const longest = 40;

/** A piece of a text would keep the whole text in memory, so what stays beyond its check is a copy. */
const copyOf = (norm: string): string => JSON.parse(JSON.stringify(norm));

/** The plain form of a word and what was answered of it: the same for every token of that form. */
export function knownWord(norm: string): Readonly<Known> {
  const known = words.get(norm);
  if (known) return known;
  const word = { norm: copyOf(norm), doors: doorsOf(norm), answers: new Answers() };
  if (norm.length > longest) return word;
  if (words.size >= most) words.clear();
  words.set(word.norm, word);
  return word;
}

/** The words of the last drafts once more, each where its letters put it: found there, it costs no new string and no look-up. */
const slots: (Known | undefined)[] = Array.from({ length: 8_192 });

/** Whether the word stands in the text at `start`, in letters of any size. */
function standsAt(norm: string, text: string, start: number): boolean {
  for (let at = 0; at < norm.length; at++) if ((text.charCodeAt(start + at) | 32) !== norm.charCodeAt(at)) return false;
  return true;
}

/** As {@link knownWord}, of the letters a to z, figures and hyphens between `start` and `end`, small or capital. */
export function knownWordAt(text: string, start: number, end: number): Readonly<Known> {
  let sum = 0;
  // Of these signs, and of no others, the small form differs from the capital in this bit or not at all.
  for (let at = start; at < end; at++) sum = (Math.imul(sum, 31) + (text.charCodeAt(at) | 32)) | 0;
  const slot = (sum ^ (sum >>> 13)) & (slots.length - 1);
  const known = slots[slot];
  if (known && known.norm.length === end - start && standsAt(known.norm, text, start)) return known;
  const word = knownWord(text.slice(start, end).toLowerCase());
  if (end - start <= longest) slots[slot] = word;
  return word;
}

type Ask = (norm: string) => boolean;
const doors: Ask[] = [];
/** As many bits as a small integer has in every browser. */
const mostDoors = 30;

const doorsOf = (norm: string): number => doors.reduce((bits, opens, at) => (opens(norm) ? bits | (1 << at) : bits), 0);

/**
 * The question whether a word may open something at all, which is asked of every word of a text: the answer is a bit of
 * the token itself; of a line, whether any of its words may. There are few: they are asked for while the modules load,
 * before any text is read.
 */
export function doorFor(opens: Ask): (one: Readonly<{ doors: number }>) => boolean {
  if (doors.length === mostDoors) throw new RangeError('no room for another door');
  const bit = 1 << doors.length;
  doors.push(opens);
  words.clear();
  slots.fill(undefined);
  return (one) => (one.doors & bit) !== 0;
}

/** Every other question has a place of its own among the answers of a word. */
let questions = 0;
const nothing = new Answers();

/**
 * Asks something of a word once: the answer stays with the word, wherever and whenever it is met again. Most words are
 * met a thousand times, and each is asked many things: an index costs much less than looking a word up in a list.
 * @param ask asks nothing but the plain form, and gives no undefined. Where no token is, it is asked of the empty word.
 */
export function oncePerWord<Answer>(ask: (norm: string) => Answer): (token: Token | undefined) => Answer {
  const place = questions++;
  return (token) => {
    const answers = token === undefined ? nothing : token.answers;
    // It was put there by this very function.
    const known = answers.at(place) as Answer | undefined;
    if (known !== undefined) return known;
    const answer = ask(token === undefined ? '' : token.norm);
    answers.keep(place, answer);
    return answer;
  };
}

type List = Readonly<{ has: Ask }>;
const listQuestions = new Map<List, (token: Token | undefined) => boolean>();

/** The question whether the word of a token stands in a list. For one list it is one question, whoever asks. */
export function isAmong(list: List): (token: Token | undefined) => boolean {
  const question = listQuestions.get(list) ?? oncePerWord((norm) => list.has(norm));
  listQuestions.set(list, question);
  return question;
}
