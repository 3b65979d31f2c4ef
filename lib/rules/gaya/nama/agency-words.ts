import { oncePerLine } from '../../../bahasa/per-line';
import type { Paragraph } from '../../../bahasa/reading';
import type { Agency } from '../../../draft/agency';

/** Made once for each agency. */
export function perAgency<Made>(make: (agency: Agency) => Made): (agency: Agency) => Made {
  const compiled = new WeakMap<Agency, Made>();
  let last: { agency: Agency; made: Made } | null = null;
  return (agency) => {
    // Nearly always it is the one that was asked for before.
    if (last?.agency === agency) return last.made;
    const made = compiled.get(agency) ?? make(agency);
    compiled.set(agency, made);
    last = { agency, made };
    return made;
  };
}

interface Kept<Answer> {
  agency: Agency | null;
  answer: Answer;
}

/** Asks something of a line and an agency, and keeps the answer with the line as long as the agency is the same. */
export function oncePerOwnLine<Answer>(
  ask: (paragraph: Paragraph, agency: Agency) => Answer,
): (paragraph: Paragraph, agency: Agency) => Answer {
  const keptIn = oncePerLine((): Kept<Answer | undefined> => ({ agency: null, answer: undefined }));
  return (paragraph, agency) => {
    const kept = keptIn(paragraph);
    if (kept.agency !== agency) {
      kept.answer = ask(paragraph, agency);
      kept.agency = agency;
    }
    return kept.answer as Answer;
  };
}

/** What each rule looks for in an agency's lines, in the order of their bits. */
const lists: ((agency: Agency) => Iterable<string>)[] = [];

/** First letter and length: a word that fits nowhere need not be looked up. */
const slotOf = (word: string): number => ((word.charCodeAt(0) & 31) << 5) | (word.length & 31);

const wordsOf = perAgency((agency) => {
  const bits = new Map<string, number>();
  const sieve = new Uint8Array(1024);
  lists.forEach((listOf, at) => {
    for (const word of listOf(agency)) {
      bits.set(word, (bits.get(word) ?? 0) | (1 << at));
      sieve[slotOf(word)] = 1;
    }
  });
  return { bits, sieve };
});

interface Places {
  /** What stands anywhere in the line. */
  bits: number;
  at: readonly { place: number; bits: number }[];
}

const nowhere: Places = { bits: 0, at: [] };

const placesOf = oncePerOwnLine(({ tokens }, agency): Places => {
  const { bits, sieve } = wordsOf(agency);
  if (bits.size === 0) return nowhere;
  let any = 0;
  const at: Places['at'][number][] = [];
  for (let place = 0; place < tokens.length; place++) {
    const norm = tokens[place]?.norm ?? '';
    const own = sieve[slotOf(norm)] === 1 ? bits.get(norm) : undefined;
    if (own === undefined) continue;
    any |= own;
    at.push({ place, bits: own });
  }
  return any === 0 ? nowhere : { bits: any, at };
});

const none: readonly number[] = [];

/**
 * Where words stand in a line that mean something to the agency alone, as the names of its officials. All such lists
 * together cost one walk over a line; to be asked for while the modules load.
 */
export function agencyWords(
  listOf: (agency: Agency) => Iterable<string>,
): (paragraph: Paragraph, agency: Agency) => readonly number[] {
  const bit = 1 << lists.length;
  lists.push(listOf);
  return (paragraph, agency) => {
    const { bits, at } = placesOf(paragraph, agency);
    return (bits & bit) === 0 ? none : at.filter((one) => (one.bits & bit) !== 0).map(({ place }) => place);
  };
}
