import { diceOf } from '@/tests/proof/dice';
import type { BrowserId } from '../browsers';

/** The whole contract in both browsers takes a quarter of an hour: npm run proof -- contract. */
const isWhole = process.env.CONTRACT === 'whole';
const seed = Number(process.env.SEED ?? Date.now() % 1_000_000);

/** How many of a list are tried in Firefox, which reads the same code; Chromium tries all. */
const sizes = { composers: 3, cases: 12 };

/** Some of the list, drawn by the seed, in the order of the list. */
function drawn<One>(list: readonly One[], size: number): One[] {
  const dice = diceOf(seed);
  const left = new Set(list);
  while (left.size > size) left.delete(dice.pick([...left]));
  return [...left];
}

/** Of a list what is tried in this browser in this run. */
export const shareOf = <One>(list: readonly One[], id: BrowserId, about: keyof typeof sizes): readonly One[] =>
  isWhole || id === 'chromium' ? list : drawn(list, sizes[about]);

/** What a run says of itself. */
export const sayShare = (id: BrowserId): string =>
  isWhole || id === 'chromium'
    ? 'semua kotak'
    : `${sizes.composers} kotak dan ${sizes.cases} kasus, SEED=${seed}; semuanya dengan npm run proof -- contract`;
