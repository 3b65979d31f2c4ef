import { switches } from './switches';

const everyMs = 120;

/** Keeps a page restless with `?noise=1`: `insert` puts something into the feed, `ask` sends a request of no interest. */
export function makeNoise(insert: (turn: number) => void, ask: () => Promise<unknown>): void {
  if (!switches.noise) return;
  let turn = 0;
  setInterval(() => {
    turn += 1;
    insert(turn);
    if (turn % 10 === 0) ask().catch(() => {});
  }, everyMs);
}
