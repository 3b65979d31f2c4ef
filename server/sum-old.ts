import { takenDays } from '@/lib/tally/counted';
import type { Act } from './store/act';
import type { Store } from './store/store';

/** A week more than reports are taken: of what is summed up nothing can still be under way. */
const keptDays = takenDays + 7;
/** Days without any new count after which the clock of the server is doubted. */
const doubted = 60;

/**
 * Sums up counts that are too old for reports. A clock that runs years ahead must not close the book on what still
 * comes in: where the newest count lies far back, nothing is summed until there is a new one. `today` counts from 1970.
 */
export async function sumOld(store: Store, today: number, act: Act): Promise<number> {
  const newest = await store.newestDay();
  if (newest === null || today - newest > doubted) return 0;
  return store.sumMonths(today - keptDays, act);
}
