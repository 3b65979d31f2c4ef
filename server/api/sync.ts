import type { Context } from 'hono';
import { addDays, dayOf, epochDayOf, weekOf } from '@/lib/calendar/day';
import { parseReport, type TallyReply } from '@/lib/tally/wire';
import { rotateToken } from '../access/rotate-token';
import { packOfUnit, tagOfPack } from '../pack-of-unit';
import type { World } from '../world';
import { deviceOfRequest } from './device-of-request';
import { heardBy, parsed } from './read-json';

/** The answer tells the unit's totals of this week and the 25 before it. */
const weeksBack = 25;

/** POST /api/v1/sync: merges a report and, once that is on the disk, answers with what the tally then holds. */
export const sync = (world: World) => async (c: Context) => {
  const { store } = world;
  const device = await deviceOfRequest(c, store);
  const report = parsed(parseReport, heardBy(c));
  const at = world.now();
  const office = await world.office();
  const day = dayOf(at, office.region.zona);
  const today = epochDayOf(day);
  const { slot, client, e: entries } = report;
  const { unitId, deviceId, tokenSerial } = device;
  const skewMs = report.t - at;
  const results = await store.applyReport({ unitId, deviceId, tokenSerial, slot, client, entries, at, skewMs, today });

  const from = epochDayOf(addDays(weekOf(day), -7 * weeksBack));
  const [totals, pack, newToken] = await Promise.all([
    store.totals(unitId, from, today + 1),
    packOfUnit(store, office, unitId),
    rotateToken(store, device, at),
  ]);
  const answer: TallyReply = {
    v: 1,
    t: report.t,
    serverAt: at,
    gen: store.generation,
    results,
    totals: totals.map(({ day: d, n }) => ({ d, n })),
    packTag: tagOfPack(pack),
    newToken,
  };
  return c.json(answer);
};
