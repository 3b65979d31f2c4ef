/** Wrong codes that may come at once, of all offices: a training where everybody mistypes twice. */
const atOnce = 100;
/** Milliseconds after which one more may be wrong. */
const every = 2_000;

/**
 * Counts wrong codes over all units. A code has five tries of its own, but whoever tries selectors without end would
 * pay none of them twice, make the server hash all day, and use up the tries of every code that is out.
 */
export function wrongCodes(most = atOnce) {
  let left = most;
  let filledAt = 0;
  const fill = (now: number) => {
    // A clock that was set back must not stop the filling.
    const passed = now < filledAt ? 0 : now - filledAt;
    left = Math.min(most, left + passed / every);
    filledAt = now;
  };
  return {
    /** Takes one before the code is looked at, so that many at once get no more than many in a row. False if none is left. */
    take(now: number): boolean {
      fill(now);
      if (left < 1) return false;
      left -= 1;
      return true;
    },
    /** For a code that was right. */
    giveBack(): void {
      left = Math.min(most, left + 1);
    },
  };
}
