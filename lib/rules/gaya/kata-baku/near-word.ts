/** Letters that hands mix up: neighbours on the keyboard, and vowel for vowel. */
const near: Readonly<Record<string, string>> = {
  a: 'sqzeiou',
  b: 'vnp',
  c: 'xv',
  d: 'sft',
  e: 'rwaiou',
  f: 'dg',
  g: 'fh',
  h: 'gj',
  i: 'uoae',
  j: 'hk',
  k: 'jl',
  l: 'k',
  m: 'n',
  n: 'mb',
  o: 'ipaeu',
  p: 'ob',
  r: 'et',
  s: 'ad',
  t: 'ryd',
  u: 'yiaeo',
  v: 'cb',
  w: 'eq',
  y: 'tu',
  z: 'x',
};

const threeAt = (word: string, at: number): number =>
  (word.charCodeAt(at) << 14) | (word.charCodeAt(at + 1) << 7) | word.charCodeAt(at + 2);

/** The letters of a word as bits, wherever they stand. */
function lettersOf(word: string): number {
  let letters = 0;
  for (let at = 0; at < word.length; at++) letters |= 1 << (word.charCodeAt(at) - 97);
  return letters;
}

/** Whether no more than two letters stand in one word only: a letter less, more, or another one. */
function sharesLetters(one: number, other: number): boolean {
  const odd = one ^ other;
  const rest = odd & (odd - 1);
  return (rest & (rest - 1)) === 0;
}

/** The first letter at which two words part. */
function partingOf(one: string, other: string): number {
  let at = 0;
  while (at < one.length && one.charCodeAt(at) === other.charCodeAt(at)) at++;
  return at;
}

function endsAlike(one: string, from: number, other: string, otherFrom: number): boolean {
  for (let by = 0; from + by < one.length; by++)
    if (one.charCodeAt(from + by) !== other.charCodeAt(otherFrom + by)) return false;
  return true;
}

/** Whether two words of one length differ by two neighbours swapped, or by one letter that hands mix up. */
function isSwapOrSlip(written: string, meant: string): boolean {
  const at = partingOf(written, meant);
  if (endsAlike(written, at + 1, meant, at + 1)) return (near[meant.charAt(at)] ?? '').includes(written.charAt(at));
  const isSwapped =
    written.charCodeAt(at) === meant.charCodeAt(at + 1) && written.charCodeAt(at + 1) === meant.charCodeAt(at);
  return isSwapped && endsAlike(written, at + 2, meant, at + 2);
}

/** Whether the longer word has just one letter more. */
function isOneMore(longer: string, shorter: string): boolean {
  const at = partingOf(shorter, longer);
  return endsAlike(longer, at + 1, shorter, at);
}

function isSlip(written: string, meant: string): boolean {
  if (written.length === meant.length) return isSwapOrSlip(written, meant);
  return written.length < meant.length ? isOneMore(meant, written) : isOneMore(written, meant);
}

/** First and last letter and the length in one number. */
const frameOf = (word: string, length: number): number =>
  (length << 14) | (word.charCodeAt(0) << 7) | word.charCodeAt(word.length - 1);

/** More words than share a frame; a power of two. */
const mostInFrame = 1_024;

/**
 * A finder of the one word from the list that stands one slip of the hand from what is written; null when there is
 * none, or more than one, or when it stands in the list itself. Slips are looked for inside the word: its first letter
 * is seldom mistyped, and its last may belong to another form ("mengikut", "mengikuti"). So only words with the same
 * first and last letter and nearly the same letters are compared.
 */
export function nearWordOf(words: readonly string[]): (written: string) => string | null {
  const byFrame = new Map<number, string[]>();
  for (const word of new Set(words)) {
    for (const length of [word.length - 1, word.length, word.length + 1]) {
      const known = byFrame.get(frameOf(word, length));
      if (known) known.push(word);
      else byFrame.set(frameOf(word, length), [word]);
    }
  }
  // All words frame after frame: what is compared first lies together in one row of numbers, three for each word.
  const listed = [...byFrame.values()].flat();
  const signs = new Int32Array(listed.length * 3);
  listed.forEach((word, at) => {
    signs[at * 3] = lettersOf(word);
    signs[at * 3 + 1] = threeAt(word, 0);
    signs[at * 3 + 2] = threeAt(word, word.length - 3);
  });
  const ranges = new Map<number, number>();
  let from = 0;
  for (const [frame, own] of byFrame) {
    ranges.set(frame, from * mostInFrame + own.length);
    from += own.length;
  }
  return (written) => {
    const range = ranges.get(frameOf(written, written.length));
    if (range === undefined) return null;
    const letters = lettersOf(written);
    const opening = threeAt(written, 0);
    const ending = threeAt(written, written.length - 3);
    const first = Math.floor(range / mostInFrame);
    let only: string | null = null;
    for (let at = first; at < first + (range % mostInFrame); at++) {
      // One slip leaves the first or the last three letters whole.
      if (signs[at * 3 + 1] !== opening && signs[at * 3 + 2] !== ending) continue;
      if (!sharesLetters(letters, signs[at * 3] ?? 0)) continue;
      const word = listed[at] ?? '';
      if (word === written) return null;
      if (!isSlip(written, word)) continue;
      if (only !== null) return null;
      only = word;
    }
    return only;
  };
}
