import { wordList } from '../../../bahasa/data/word-list';
import { acronymRows, knownRows, knownShort } from './data/acronyms';

interface Meaning {
  /** As a sentence holds it; the first is the one to write. */
  spellings: readonly string[];
  /** The spellings as lists of plain words. */
  words: readonly (readonly string[])[];
}

export interface Acronym {
  short: string;
  meanings: readonly Meaning[];
  wrong: ReadonlySet<string>;
  /** Its long form is the same everywhere, so one other word in it is a mistake. */
  isFirm: boolean;
}

const joining = /^(?:dan|&|[,/-])$/;

/** The words that count in a long form: lower case, without "dan" and commas, "non tunai" as one word. */
export function plainWords(words: readonly string[]): string[] {
  const plain: string[] = [];
  for (const word of words) {
    const one = word.toLowerCase().replace(/,$/, '');
    if (joining.test(one) || one === '') continue;
    if (plain.at(-1) === 'non') plain[plain.length - 1] = `non${one}`;
    else plain.push(one.replace(/^non-/, 'non'));
  }
  return plain;
}

const wordsOf = (text: string): string[] => plainWords(text.trim().split(/\s+/));
const parts = (text: string, sign: string): string[] => text.split(sign).map((part) => part.trim());

function acronymOf(row: string): Acronym {
  const [short = '', rest = ''] = parts(row, ' = ');
  const [right = '', wrong] = parts(rest, ' x ');
  return {
    short: short.replace('~', ''),
    meanings: parts(right, ' | ').map((meaning) => {
      const spellings = parts(meaning, ' / ');
      return { spellings, words: spellings.map(wordsOf) };
    }),
    wrong: new Set(wrong ? parts(wrong, ' | ').map((one) => wordsOf(one).join(' ')) : []),
    isFirm: !short.startsWith('~'),
  };
}

const read = (rows: string): [string, Acronym][] =>
  rows
    .trim()
    .split('\n')
    .map(acronymOf)
    .map((one) => [one.short.toLowerCase(), one]);

/** Short forms that a post spells out where it first uses them, by their lower case. */
export const acronyms: ReadonlyMap<string, Acronym> = new Map(read(acronymRows));
const knownAcronyms: ReadonlyMap<string, Acronym> = new Map(read(knownRows));

/** Those that need no explanation, in lower case. */
export const wellKnown: ReadonlySet<string> = new Set([
  ...knownAcronyms.keys(),
  ...wordList(knownShort).map((word) => word.toLowerCase()),
]);

/** Every short form whose long form is known, by its lower case. */
export const allAcronyms: ReadonlyMap<string, Acronym> = new Map([...knownAcronyms, ...acronyms]);

const small = new Set(wordList('dan di ke dari dengan dalam untuk atas bagi'));

/** "organisasi perangkat daerah" -> "Organisasi Perangkat Daerah". */
export const titled = (text: string): string =>
  text.replace(/[\p{L}-]+/gu, (word) => (small.has(word) ? word : word.charAt(0).toUpperCase() + word.slice(1)));

export const opened = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
