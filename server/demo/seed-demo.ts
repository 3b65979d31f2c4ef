import { createHash, randomUUID } from 'node:crypto';
import { addDays, dayOf, epochDayOf, weekOf } from '@/lib/calendar/day';
import { countCells } from '@/lib/tally/counted';
import { wireCellOf } from '@/lib/tally/wire';
import { hashOfToken, makeToken } from '../access/token';
import { Problem } from '../problem';
import type { Unit } from '../store/store';
import type { World } from '../world';
import { demoWeek } from './demo-week';
import { randomFrom } from './random';

/** How many of 42 units were active in each of the last twelve weeks, the running one last. */
const growth = [7, 9, 12, 14, 15, 19, 22, 24, 27, 28, 30, 31];
/** Of 42: connected, but without a post in the running week. The others are not connected. */
const idle = 7;
/** Never invented, so that whoever tries the extension sees their own first post in an empty row. */
const left = 'Kelurahan Kejaksaan';

const client = '0.1.0';

function shuffled(units: Unit[]): Unit[] {
  const random = randomFrom('siap-siar');
  return units
    .toSorted((a, b) => (a.code < b.code ? -1 : 1))
    .map((unit) => ({ unit, place: unit.name === left ? 1 : random() }))
    .sort((a, b) => a.place - b.place)
    .map(({ unit }) => unit);
}

/** Posts of the unit at `place` (0 = the first to join, 1 = the last) in each of the twelve weeks. */
function postsPerWeek(unit: Unit, place: number, target: number): number[] {
  const random = randomFrom(unit.code);
  return growth.map((active, week) => {
    const isNow = week === growth.length - 1;
    const posts = target + Math.floor(random() * 3);
    const skips = random();
    if (place < active / 42) return !isNow && skips < 0.08 ? 0 : posts;
    if (isNow) return place < (growth[week] ?? 0) / 42 + idle / 84 ? target - 1 : 0;
    return place >= 31 / 42 && skips < 0.3 ? posts : 0;
  });
}

/**
 * Fills the tally with invented counts for about 31 of 42 units over twelve weeks and marks it as a demo.
 * Doing it again on a later day carries the demo on to that day; what real units report stays as it is.
 * Throws a {@link Problem} where real units were connected before: invented counts must not mix with theirs.
 */
export async function seedDemo({ store, office, now }: Pick<World, 'store' | 'office' | 'now'>): Promise<void> {
  const { region, target } = await office();
  const today = dayOf(now(), region.zona);
  const units = shuffled(await store.units());
  if (!(await store.isDemo()) && units.some((unit) => unit.connectedAt !== null)) {
    throw new Problem('Folder data ini sudah dipakai unit sungguhan. Pilih folder lain untuk data contoh.');
  }
  await store.markDemo();
  const mondays = growth.map((_, week) => addDays(weekOf(today), 7 * (week - growth.length + 1)));
  for (const [index, unit] of units.entries()) {
    const place = index / units.length;
    if (place >= (31 + idle) / 42) continue;
    const posts = postsPerWeek(unit, place, target);
    const first = posts.findIndex((n) => n > 0);
    const at = epochDayOf(mondays[Math.max(first, 0)] ?? today) * 86_400_000;
    const deviceId = randomUUID();
    if (!unit.connectedAt) {
      await store.addDevice({ unitId: unit.id, deviceId, tokenHash: hashOfToken(makeToken()), client, at });
    }
    const counted = mondays.flatMap((monday, week) => demoWeek(unit.code, monday, today, posts[week] ?? 0));
    const entries = countCells(counted).map((cell) => wireCellOf(cell, epochDayOf(today)));
    const slot = createHash('sha256').update(`demo ${unit.code}`).digest('hex').slice(0, 32);
    const device = { unitId: unit.id, deviceId, tokenSerial: 1 };
    await store.applyReport({ ...device, slot, entries, client, at, today: epochDayOf(today) });
  }
}
