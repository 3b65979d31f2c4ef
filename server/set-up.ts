import { dayOf, epochDayOf } from '@/lib/calendar/day';
import type { Region } from '@/lib/region/region';
import type { Act } from './store/act';
import type { Store } from './store/store';
import { unitsOf } from './units';

/**
 * Makes the tally that of one kabupaten or kota: its kelurahan and desa become units, and the first pack asks for
 * `target` posts a week. Does nothing where a region was chosen before; says whether it did something.
 */
export async function setUp(store: Store, region: Region, target: number, act: Act): Promise<boolean> {
  const body = JSON.stringify({ target: { perMinggu: target } });
  return store.setRegion({ region, units: unitsOf(region), body, day: epochDayOf(dayOf(act.at, region.zona)) }, act);
}
