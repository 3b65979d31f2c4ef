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

interface Listed {
  word: string;
  letters: number;
}

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

/** The place of the first and last letter in a table of all pairs; -1 for what is no plain word. */
function frameOf(word: string): number {
  const first = word.charCodeAt(0) - 97;
  const last = word.charCodeAt(word.length - 1) - 97;
  return first >= 0 && first < 26 && last >= 0 && last < 26 ? first * 26 + last : -1;
}

/**
 * A finder of the one word from the list that stands one slip of the hand from what is written; null when there is
 * none, or more than one, or when it stands in the list itself. Slips are looked for inside the word: its first letter
 * is seldom mistyped, and its last may belong to another form ("mengikut", "mengikuti"). So only words with the same
 * first and last letter and nearly the same letters are compared.
 */
export function nearWordOf(words: readonly string[]): (written: string) => string | null {
  const byFrame: Listed[][] = Array.from({ length: 26 * 26 }, () => []);
  for (const word of new Set(words)) byFrame[frameOf(word)]?.push({ word, letters: lettersOf(word) });
  return (written) => {
    const frame = frameOf(written);
    const candidates = frame < 0 ? undefined : byFrame[frame];
    if (!candidates || candidates.length === 0) return null;
    const letters = lettersOf(written);
    let only: string | null = null;
    for (const { word, letters: own } of candidates) {
      if (!sharesLetters(letters, own) || Math.abs(word.length - written.length) > 1) continue;
      if (word === written) return null;
      if (!isSlip(written, word)) continue;
      if (only !== null) return null;
      only = word;
    }
    return only;
  };
}
