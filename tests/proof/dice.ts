/** Dice that fall the same for the same seed. */
export interface Dice {
  /** From 0 to below 1. */
  roll: () => number;
  /** A whole number from `low` to `high`, both included. */
  between: (low: number, high: number) => number;
  pick: <T>(from: readonly T[]) => T;
  /** True once in `times`. */
  once: (times: number) => boolean;
}

/** mulberry32: small, fast, and good enough to mix texts. */
export function diceOf(seed: number): Dice {
  let state = Math.imul(seed, 0x9e3779b1) >>> 0;
  const roll = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const between = (low: number, high: number) => low + Math.floor(roll() * (high - low + 1));
  return {
    roll,
    between,
    pick: (from) => from[between(0, from.length - 1)] as (typeof from)[number],
    once: (times) => roll() * times < 1,
  };
}
