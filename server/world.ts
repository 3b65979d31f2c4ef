import type { Region } from '@/lib/region/region';
import type { Store } from './store/store';

/** What every answer of the tally is made from. */
export interface World {
  store: Store;
  region: Region;
  /** Posts a week that the Diskominfo asks for. */
  target: number;
  /** The clock, milliseconds UTC. */
  now: () => number;
}
