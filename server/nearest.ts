/** How many letters must be changed, added or left out to turn `a` into `b` (Levenshtein). */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const swap = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(swap, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

/** The names most like `asked`, at most `most` of them; `plain` takes away what makes no difference. */
export function nearest(names: readonly string[], asked: string, most: number, plain: (name: string) => string) {
  // Who types a whole sentence means no name; the distance would only cost time.
  const short = plain(asked).slice(0, 60);
  return names
    .map((name) => ({ name, far: distance(plain(name), short) }))
    .sort((a, b) => a.far - b.far)
    .slice(0, most)
    .map((one) => one.name);
}

/** The one name that `asked` is probably a slip of: a third of its letters differ at most. Null if there is none. */
export function likely(names: readonly string[], asked: string, plain: (name: string) => string): string | null {
  const [like] = nearest(names, asked, 1, plain);
  const word = plain(asked);
  return like && distance(plain(like), word.slice(0, 60)) <= Math.max(2, word.length / 3) ? like : null;
}
