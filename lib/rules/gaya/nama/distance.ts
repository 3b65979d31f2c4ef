/** The letters of a word as bits, wherever they stand. */
function lettersOf(word: string): number {
  let letters = 0;
  for (let at = 0; at < word.length; at++) letters |= 1 << (word.charCodeAt(at) - 97);
  return letters;
}

/** Whether words differ in more letters than `most` changes bring about, two of them at a time: hardly any needs a closer look. */
function isFar(one: string, other: string, most: number): boolean {
  let odd = lettersOf(one) ^ lettersOf(other);
  for (let taken = 0; taken < most * 2 && odd !== 0; taken++) odd &= odd - 1;
  return odd !== 0;
}

/** How many letters lie between two words: one more, one less, one changed, two neighbours swapped. Above `most` it is not counted on. */
export function distance(one: string, other: string, most: number): number {
  if (one === other) return 0;
  if (Math.abs(one.length - other.length) > most || isFar(one, other, most)) return most + 1;
  let before: number[] = [];
  let last = 0;
  let row = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let i = 1; i <= one.length; i++) {
    const next = [i];
    let nearest = i;
    for (let j = 1; j <= other.length; j++) {
      const isSame = one.charCodeAt(i - 1) === other.charCodeAt(j - 1);
      let least = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (isSame ? 0 : 1));
      const isSwap =
        i > 1 &&
        j > 1 &&
        one.charCodeAt(i - 1) === other.charCodeAt(j - 2) &&
        one.charCodeAt(i - 2) === other.charCodeAt(j - 1);
      if (isSwap) least = Math.min(least, (before[j - 2] ?? 0) + 1);
      next.push(least);
      nearest = Math.min(nearest, least);
    }
    // A swap may reach over one row, so both must be too far.
    if (nearest > most && last > most) return most + 1;
    last = nearest;
    before = row;
    row = next;
  }
  return row[other.length] ?? most + 1;
}
