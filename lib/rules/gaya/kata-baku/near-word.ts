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

/** The word without each of its inner letters in turn. */
const shortened = (word: string): string[] =>
  Array.from({ length: word.length - 2 }, (_, at) => word.slice(0, at + 1) + word.slice(at + 2));

const frameOf = (word: string, length: number): string => `${word.charAt(0)}${word.charAt(word.length - 1)}${length}`;

/** Whether two words of one length differ by two neighbours swapped, or by one letter that hands mix up. */
function isSlip(written: string, meant: string): boolean {
  let at = 0;
  while (written.charAt(at) === meant.charAt(at)) at++;
  if (written.slice(at + 1) === meant.slice(at + 1)) return (near[meant.charAt(at)] ?? '').includes(written.charAt(at));
  const isSwapped = written.charAt(at) === meant.charAt(at + 1) && written.charAt(at + 1) === meant.charAt(at);
  return isSwapped && written.slice(at + 2) === meant.slice(at + 2);
}

/**
 * A finder of the one word from the list that stands one slip of the hand from what is written; null when there is
 * none, or more than one. Slips are looked for inside the word: its first letter is seldom mistyped, and its last may
 * belong to another form ("mengikut", "mengikuti"). Most words are sent away by one look-up of their first and last
 * letter and their length.
 */
export function nearWordOf(words: readonly string[]): (written: string) => string | null {
  const known = new Set(words);
  const frames = new Set<string>();
  const byShort = new Map<string, string[]>();
  for (const word of known) {
    for (const length of [word.length - 1, word.length, word.length + 1]) frames.add(frameOf(word, length));
    for (const short of new Set(shortened(word))) byShort.set(short, [...(byShort.get(short) ?? []), word]);
  }
  return (written) => {
    if (!frames.has(frameOf(written, written.length)) || known.has(written)) return null;
    const found = new Set(byShort.get(written));
    for (const short of shortened(written)) {
      if (known.has(short)) found.add(short);
      for (const word of byShort.get(short) ?? []) {
        if (word.length === written.length && isSlip(written, word)) found.add(word);
      }
    }
    const [only] = found;
    return found.size === 1 && only !== undefined ? only : null;
  };
}
