import { oncePerLine } from '../../bahasa/per-line';
import { oncePerWord } from '../../bahasa/per-word';
import type { Paragraph, PlacedParagraph, Reading, Token } from '../../bahasa/reading';

type Ask = (norm: string) => boolean;

/** Where words of one kind stand. */
export interface HeldWords {
  isOne: (token: Token | undefined) => boolean;
  inLine: (paragraph: Paragraph) => boolean;
  inText: (reading: Reading) => boolean;
  /** The lines that hold one. */
  linesOf: (reading: Reading) => readonly PlacedParagraph[];
}

/** As many kinds of words as a number has bits to spare. */
const most = 30;

interface Part {
  letters: string;
  bit: number;
}

const pairAt = (word: string, at: number): number => (word.charCodeAt(at) << 14) ^ word.charCodeAt(at + 1);

/** The kinds that are asked for together: each word answers once for all of them, and so does each line. */
class Sheet {
  count = 0;
  isAsked = false;
  readonly lists = new Map<string, number>();
  readonly asks: [ask: Ask, bit: number][] = [];
  /** Pieces of words, by their first two letters. */
  readonly parts = new Map<number, Part[]>();
  #last: Reading | null = null;
  #ofLast = 0;

  readonly ofWord = oncePerWord((norm) => {
    this.isAsked = true;
    let bits = this.lists.get(norm) ?? 0;
    for (const [ask, bit] of this.asks) if (ask(norm)) bits |= bit;
    for (let at = 0; at + 1 < norm.length; at++) {
      const parts = this.parts.get(pairAt(norm, at));
      if (parts) for (const { letters, bit } of parts) if (norm.startsWith(letters, at)) bits |= bit;
    }
    return bits;
  });

  readonly ofLine = oncePerLine(({ tokens }) => {
    let bits = 0;
    for (let at = 0; at < tokens.length; at++) bits |= this.ofWord(tokens[at]);
    return bits;
  });

  /** All rules look at one reading before they see the next. */
  ofText(reading: Reading): number {
    if (reading === this.#last) return this.#ofLast;
    let bits = 0;
    for (const { paragraph } of reading.paragraphs) bits |= this.ofLine(paragraph);
    this.#last = reading;
    this.#ofLast = bits;
    return bits;
  }
}

let sheet = new Sheet();

/** Once its first question was answered, a sheet takes no more. */
function openSheet(): Sheet {
  if (sheet.isAsked || sheet.count >= most) sheet = new Sheet();
  return sheet;
}

const none: readonly PlacedParagraph[] = [];

function held(own: Sheet, bit: number): HeldWords {
  return {
    isOne: (token) => (own.ofWord(token) & bit) !== 0,
    inLine: (paragraph) => (own.ofLine(paragraph) & bit) !== 0,
    inText: (reading) => (own.ofText(reading) & bit) !== 0,
    linesOf: (reading) =>
      (own.ofText(reading) & bit) === 0
        ? none
        : reading.paragraphs.filter(({ paragraph }) => (own.ofLine(paragraph) & bit) !== 0),
  };
}

/**
 * A kind of words that a rule looks for. All kinds together cost one walk over the words of a line that is new, so
 * that a rule whose words a draft does not hold costs nothing. To be asked for while the modules load.
 */
export function heldWords(has: Ask): HeldWords {
  const own = openSheet();
  const bit = 1 << own.count++;
  own.asks.push([has, bit]);
  return held(own, bit);
}

/** The same of a list of words: cheaper for a word that was never met before. */
export function heldList(words: Iterable<string>): HeldWords {
  const own = openSheet();
  const bit = 1 << own.count++;
  for (const word of words) own.lists.set(word, (own.lists.get(word) ?? 0) | bit);
  return held(own, bit);
}

/**
 * Words that hold one of these pieces, each of two letters or more, or are one of some words. An expression for each
 * rule costs a new word more than all their pieces together.
 */
export function heldParts(parts: Iterable<string>, words: Iterable<string> = []): HeldWords {
  const own = openSheet();
  const bit = 1 << own.count++;
  for (const word of words) own.lists.set(word, (own.lists.get(word) ?? 0) | bit);
  for (const letters of parts) {
    if (letters.length < 2) throw new RangeError(`too short for a piece: ${letters}`);
    const key = pairAt(letters, 0);
    const known = own.parts.get(key);
    if (known) known.push({ letters, bit });
    else own.parts.set(key, [{ letters, bit }]);
  }
  return held(own, bit);
}
