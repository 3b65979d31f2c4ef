import { addDays, dayOf, epochDayOf, weekOf } from '@/lib/calendar/day';
import { hashOfKey } from '../access/key';
import { makeToken } from '../access/token';
import { Problem } from '../problem';
import type { Unit } from '../store/store';
import type { World } from '../world';
import { type DemoUnit, demoUnit, growth } from './demo-unit';
import { listAccounts } from './list-accounts';
import { randomFrom } from './random';

/** Never invented, so that whoever tries the extension sees their own first post in an empty row. */
const left = 'Kelurahan Kejaksaan';
const client = '0.1.0';
const who = 'data contoh';

/** What the priorities of the invented posts are called; a region has its own. */
const prioritas = [
  { nomor: 1, nama: 'Penurunan stunting' },
  { nomor: 2, nama: 'Kota bersih' },
  { nomor: 3, nama: 'Usaha mikro naik kelas' },
];

function shuffled(units: Unit[]): Unit[] {
  const random = randomFrom('siap-siar');
  return units
    .toSorted((a, b) => (a.code < b.code ? -1 : 1))
    .map((unit) => ({ unit, place: unit.name === left ? 1 : random() }))
    .sort((a, b) => a.place - b.place)
    .map(({ unit }) => unit);
}

async function fillUnit({ store }: Pick<World, 'store'>, unit: Unit, demo: DemoUnit, today: number): Promise<void> {
  const { deviceId, connectedAt, slot, entries, seenAt, skewMs } = demo;
  const device = { unitId: unit.id, deviceId };
  if (!unit.connectedAt) {
    await store.addDevice({ ...device, tokenHash: hashOfKey(makeToken()), client, at: connectedAt });
  }
  await store.applyReport({ ...device, tokenSerial: 1, slot, entries, client, at: seenAt, skewMs, today });
}

/**
 * Fills the tally with invented counts for about 31 of 42 units over twelve weeks and marks it as a demo.
 * Doing it again on a later day carries the demo on to that day; what real units report stays as it is.
 * Throws a {@link Problem} where real units were connected before: invented counts must not mix with theirs.
 */
export async function seedDemo({ store, office, now }: Pick<World, 'store' | 'office' | 'now'>): Promise<void> {
  const { region, target, pack, serial } = await office();
  const at = now();
  const today = dayOf(at, region.zona);
  const units = shuffled(await store.units());
  const isAgain = await store.isDemo();
  if (!isAgain && units.some((unit) => unit.connectedAt !== null)) {
    throw new Problem('Folder data ini sudah dipakai unit sungguhan. Pilih folder lain untuk data contoh.');
  }
  await store.markDemo();
  if (!pack.prioritas) {
    await store.publishPack(JSON.stringify({ ...pack, prioritas }), epochDayOf(today), serial, { who, at });
  }
  const mondays = growth.map((_, week) => addDays(weekOf(today), 7 * (week - growth.length + 1)));
  for (const [index, unit] of units.entries()) {
    const demo = demoUnit(unit, index / units.length, { target, today, now: at, mondays, isAgain });
    if (demo.part !== 'unconnected') {
      await fillUnit({ store }, unit, demo, epochDayOf(today));
      // Once: what somebody took off the list since then stays off it.
      if (!isAgain) await listAccounts(store, unit, epochDayOf(today) - 20, { who, at });
    }
    // One unit misses a post; once, for an answer is not taken back by the next day of the demo.
    if (index === 0 && !isAgain) {
      const dispute = {
        unitId: unit.id,
        day: epochDayOf(today) - 1,
        platform: 0,
        delta: 1,
        reason: 'terlewat' as const,
      };
      await store.sendDispute(dispute, { who: `unit ${unit.code}`, at });
    }
    // One of those without a post had a flood last week.
    const lastWeek = epochDayOf(mondays.at(-2) ?? today);
    if (index === units.length - 3) {
      await store.excuseWeek({ unitId: unit.id, monday: lastWeek, reason: 'bencana' }, { who, at });
    }
  }
}
