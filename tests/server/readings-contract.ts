import { describe, expect, test } from 'vitest';
import { dayFromEpoch, epochDayOf } from '@/lib/calendar/day';
import { countDays } from '@/lib/streak/days';
import { postedWeeks } from '@/lib/streak/week';
import { diceOf } from '../proof/dice';
import { entry } from './entries';
import { act, type OpenStore, preparedStore, today } from './prepared-store';
import { client, slot, wednesday } from './test-world';

const minute = 60_000;

/** What every store promises to the pages of all units. */
export function readingsContract(name: string, open: OpenStore): void {
  const prepared = async () => {
    const all = await preparedStore(open);
    const { store, one } = all;
    const device = { unitId: one, deviceId: 'd', tokenHash: 'f'.repeat(64), client, at: wednesday - 9 * minute };
    const report = { unitId: one, deviceId: 'd', tokenSerial: 1, slot, entries: [], client, today };
    return { ...all, device, report, addDevice: () => store.addDevice(device) };
  };

  describe(`${name}: bacaan untuk dasbor`, () => {
    test('tahu kapan terakhir mendengar dari unit, dan hanya dari yang terhubung', async () => {
      const { store, one, report, addDevice } = await prepared();
      expect(await store.lastSeen()).toEqual([]);
      await addDevice();
      await store.applyReport({ ...report, at: wednesday });
      expect(await store.lastSeen()).toEqual([{ unitId: one, seenAt: wednesday }]);
      await store.revokeDevices(one, act);
      expect(await store.lastSeen()).toEqual([]);
    });

    test('menunjuk unit yang jam komputernya meleset, sampai jamnya benar lagi', async () => {
      const { store, one, report, addDevice } = await prepared();
      await addDevice();
      const odd = (since = 0) => store.oddClocks(since, 5 * minute);
      await store.applyReport({ ...report, at: wednesday, skewMs: 5 * minute });
      expect(await odd()).toEqual([]);
      await store.applyReport({ ...report, at: wednesday, skewMs: -6 * minute });
      expect([await odd(), await odd(wednesday + 1)]).toEqual([[one], []]);
      // A report that does not tell the clock leaves open what was known.
      await store.applyReport({ ...report, at: wednesday });
      expect(await odd()).toEqual([one]);
      await store.applyReport({ ...report, at: wednesday, skewMs: 0 });
      expect(await odd()).toEqual([]);
    });

    test('menunjuk unit yang hitungannya disisihkan karena harinya, bukan karena jumlahnya', async () => {
      const { store, one, two, send } = await prepared();
      await send([entry({ d: today + 9 })], one);
      await send([entry({ n: 900 })], two);
      expect(await store.oddClocks(wednesday, minute)).toEqual([one]);
      expect(await store.oddClocks(wednesday + 1, minute)).toEqual([]);
    });

    test('memisahkan tanggapan, catatan manual, dan tagar wajib dari jumlah', async () => {
      const { store, one, send } = await prepared();
      const cells = [
        entry({ n: 2 }),
        entry({ n: 3, s: 2 }),
        entry({ n: 4, g: 1 }),
        entry({ n: 5, k: 1, s: 2, g: 1 }),
        entry({ n: 6, d: today - 1 }),
      ];
      await send(cells);
      expect(await store.mixes(today, today)).toEqual([{ unitId: one, responses: 5, entered: 3, tagged: 4 }]);
      expect(await store.mixes(today - 1, today)).toEqual([{ unitId: one, responses: 5, entered: 3, tagged: 4 }]);
      expect(await store.mixes(today + 1, today + 1)).toEqual([]);
    });

    test('merangkum pekan setiap unit, sama dengan menjumlahkan harinya satu per satu', async () => {
      const { store, one, two, send } = await prepared();
      expect(await store.weekTotals(0, today)).toEqual([]);
      const seed = Date.now() % 1_000_000;
      console.info(`seed ${seed}`);
      const dice = diceOf(seed);
      const someDay = () => entry({ d: today - dice.between(0, 399), n: dice.between(0, 3), k: dice.once(4) ? 1 : 0 });
      for (const unitId of [one, two]) await send(Array.from({ length: 150 }, someDay), unitId);
      for (const [from, to] of [
        [today - 400, today],
        [today - dice.between(0, 399), today - dice.between(0, 20)],
      ] as const) {
        const totals = await store.allTotals(from, to);
        const expected = [one, two].flatMap((unitId) => {
          const own = totals.filter((total) => total.unitId === unitId);
          const weeks = postedWeeks(countDays(own.map(({ day, n }) => ({ day: dayFromEpoch(day), n }))));
          const byMonday = new Map([...weeks].map(([monday, week]) => [epochDayOf(monday), week]));
          return own.length > 0 ? [{ unitId, weeks: byMonday, last: Math.max(...own.map(({ day }) => day)) }] : [];
        });
        const found = await store.weekTotals(from, to);
        expect(found).toHaveLength(expected.length);
        expect(found).toEqual(expect.arrayContaining(expected));
      }
    });

    test('tahu sejak hari mana angka harian masih ada', async () => {
      const { store, send } = await prepared();
      expect(await store.keptFrom()).toBe(0);
      await send([entry()]);
      const until = today - 10;
      await store.sumMonths(until, act);
      expect(await store.keptFrom()).toBe(until);
    });

    test('menulis satu baris untuk setiap tabel yang diunduh', async () => {
      const { store } = await prepared();
      await store.noteExport('minggu 2026-11-16 csv', act);
      expect((await store.audit()).map(({ who, what, detail }) => [who, what, detail])).toEqual([
        ['petugas uji', 'exported', 'minggu 2026-11-16 csv'],
      ]);
    });
  });
}
