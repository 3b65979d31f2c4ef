const first = 30_000;
/** An hour, so that a tally that is gone for good is asked some fifty times a day by each computer, not more. */
const longest = 60 * 60_000;

/**
 * Milliseconds to wait after the `tries`-th failure in a row: full jitter, so that 42 offices do not
 * all come back in the same second. `retryAfterS` is the server's own wish and is obeyed.
 */
export const backOff = (tries: number, retryAfterS: number | null, random = Math.random): number =>
  retryAfterS === null ? random() * Math.min(longest, first * 2 ** tries) : retryAfterS * 1000 * (1 + 0.2 * random());
