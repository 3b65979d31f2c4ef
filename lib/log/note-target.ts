import { type Day, dayFromEpoch } from '../calendar/day';
import type { LogDatabase } from './database';

/**
 * Remembers since which week the unit has this target, so that another one later does not judge the weeks before it
 * anew. `monday` begins the running week; the first target noted holds for all weeks before as well. What a clock that
 * ran ahead had noted for later weeks is dropped.
 */
export async function noteTarget(target: number, monday: Day, log: LogDatabase): Promise<void> {
  await log.transaction('rw', log.state, async () => {
    const noted = (await log.read('targets')) ?? [];
    const known = noted.filter((one) => one.from <= monday);
    if (known.length === noted.length && known.at(-1)?.target === target) return;
    const before = known.filter((one) => one.from < monday);
    const from = known.length === 0 ? dayFromEpoch(0) : monday;
    const isSame = before.at(-1)?.target === target;
    await log.write('targets', isSame ? before : [...before, { from, target }]);
  });
}
