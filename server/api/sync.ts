import type { Context } from 'hono';
import { addDays, dayOf, epochDayOf, weekOf } from '@/lib/calendar/day';
import { parseReport, type TallyReply } from '@/lib/tally/wire';
import { hashOfToken, tokenOfHeader } from '../access/token';
import { packOfUnit } from '../pack-of-unit';
import type { World } from '../world';
import { parsed, readJson } from './read-json';
import { Refusal } from './refusal';

/** The answer tells the unit's totals of this week and the 25 before it. */
const weeksBack = 25;

/** POST /api/v1/sync: merges a report and answers with what the tally then holds. */
export const sync = (world: World) => async (c: Context) => {
  const { store, region } = world;
  const token = tokenOfHeader(c.req.header('Authorization'));
  const device = token && (await store.deviceOf(hashOfToken(token)));
  if (!device) {
    throw new Refusal(401, 'unknown-token', 'Sambungan ini tidak dikenal lagi. Mintalah kode baru ke Diskominfo.');
  }

  const report = parsed(parseReport, await readJson(c.req.raw));
  const at = world.now();
  const day = dayOf(at, region.zona);
  const today = epochDayOf(day);
  const { slot, client, e: entries } = report;
  const results = await store.applyReport({ ...device, slot, client, entries, at, today });

  const from = epochDayOf(addDays(weekOf(day), -7 * weeksBack));
  const totals = await store.totals(device.unitId, from, today + 1);
  const answer: TallyReply = {
    v: 1,
    t: report.t,
    serverAt: at,
    gen: store.generation,
    results,
    totals: totals.map(({ day: d, n }) => ({ d, n })),
    pack: await packOfUnit(world, device.unitId),
  };
  return c.json(answer);
};
