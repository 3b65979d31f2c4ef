import { diceOf } from '@/tests/proof/dice';
import type { BrowserId } from '../browsers';

/** The whole contract in both browsers takes a quarter of an hour: npm run proof -- contract. */
const isWhole = process.env.CONTRACT === 'whole';
const seed = Number(process.env.SEED ?? Date.now() % 1_000_000);

/** How many of a list are tried in one run; Firefox reads the same code and is slower to drive. */
const sizes = { chromium: { composers: 4, cases: 20 }, firefox: { composers: 2, cases: 8 } };

/** Some of the list, drawn by the seed, in the order of the list. */
function drawn<One>(list: readonly One[], size: number): One[] {
  const dice = diceOf(seed);
  const left = new Set(list);
  while (left.size > size) left.delete(dice.pick([...left]));
  return [...left];
}

/** Of a list what is tried in this browser in this run. */
export const shareOf = <One>(list: readonly One[], id: BrowserId, about: 'composers' | 'cases'): readonly One[] =>
  isWhole ? list : drawn(list, sizes[id][about]);

/** What a run says of itself. */
export const sayShare = (id: BrowserId): string =>
  isWhole
    ? 'semua kotak'
    : `${sizes[id].composers} kotak dan ${sizes[id].cases} kasus, SEED=${seed}; semuanya dengan npm run proof -- contract`;
