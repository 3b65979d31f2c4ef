import type { Office } from './office';
import type { Store } from './store/store';

/** What every answer of the tally is made from. */
export interface World {
  store: Store;
  /** Where the tally stands and what it asks for. Rejects with {@link NotSetUp} before a region was chosen. */
  office: () => Promise<Office>;
  /** Under which the tally is known outside, without a slash at the end: for links, codes and the cookie's rules. */
  publicUrl: string;
  /** The clock, milliseconds UTC. */
  now: () => number;
}
