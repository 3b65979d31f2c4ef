/**
 * How many letters must be added, dropped, changed or swapped with their neighbour to turn one word into the other;
 * `most + 1` as soon as it is certain that it takes more than `most`.
 */
export function editsBetween(one: string, other: string, most: number): number {
  if (Math.abs(one.length - other.length) > most) return most + 1;
  let before: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let row = 1; row <= one.length; row++) {
    const next = [row];
    for (let column = 1; column <= other.length; column++) {
      const same = one.charAt(row - 1) === other.charAt(column - 1);
      const isSwap =
        one.charAt(row - 1) === other.charAt(column - 2) && one.charAt(row - 2) === other.charAt(column - 1);
      const swapped = isSwap ? (before[column - 2] ?? most) + 1 : Number.POSITIVE_INFINITY;
      const changed = (last[column - 1] ?? most) + (same ? 0 : 1);
      next[column] = Math.min((last[column] ?? most) + 1, (next[column - 1] ?? most) + 1, changed, swapped);
    }
    if (Math.min(...next) > most) return most + 1;
    before = last;
    last = next;
  }
  return last[other.length] ?? most + 1;
}
