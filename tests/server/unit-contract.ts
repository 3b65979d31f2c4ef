import { describe, expect, test } from 'vitest';
import { openAtMost } from '@/server/store/disputes';
import { entry } from './entries';
import { act, type OpenStore, preparedStore, today } from './prepared-store';
import { client, slot } from './test-world';

/** What every store promises of a unit's excused weeks, disputes and computers. */
export function unitContract(name: string, open: OpenStore): void {
  const prepared = () => preparedStore(open);
  // 18/11/2026 is a Wednesday.
  const monday = today - 2;

  describe(`${name}: minggu dikecualikan`, () => {
    test('mengecualikan satu minggu untuk satu unit, sekali', async () => {
      const { store, one, two } = await prepared();
      const week = { unitId: one, monday, reason: 'bencana' } as const;
      expect(await store.excuseWeek(week, act)).toBe(true);
      expect(await store.excuseWeek({ ...week, reason: 'libur' }, act)).toBe(false);
      expect(await store.excuseWeek({ ...week, unitId: two, monday: monday - 7, reason: 'libur' }, act)).toBe(true);
      expect(await store.excusedWeeks(monday, monday)).toEqual([week]);
      expect((await store.excusedWeeks(monday - 7, monday)).map(({ reason }) => reason)).toEqual(['libur', 'bencana']);
      expect(await store.excusedWeeks(0, monday, one)).toEqual([week]);
      const known = await store.unitWithExcuses(one);
      expect(known).toEqual({ unit: await store.unit(one), excused: await store.excusedWeeks(0, monday, one) });
      expect(await store.unitWithExcuses('tidak-ada')).toBeNull();
      expect((await store.audit()).map(({ what, unitId, detail }) => [what, unitId, detail])).toEqual([
        ['week-excused', one, `${monday} bencana`],
        ['week-excused', two, `${monday - 7} libur`],
      ]);
    });

    test('meminta minggu itu kembali', async () => {
      const { store, one, two } = await prepared();
      await store.excuseWeek({ unitId: one, monday, reason: 'libur' }, act);
      expect([await store.askAgain(two, monday, act), await store.askAgain(one, monday, act)]).toEqual([false, true]);
      expect(await store.excusedWeeks(0, monday)).toEqual([]);
      expect(await store.unitWithExcuses(one)).toMatchObject({ excused: [] });
      expect((await store.audit()).at(-1)).toMatchObject({
        what: 'week-asked-again',
        unitId: one,
        detail: `${monday}`,
      });
    });
  });

  describe(`${name}: sanggahan`, () => {
    const dispute = (unitId: string, delta = 1) =>
      ({ unitId, day: today, platform: 1, delta, reason: 'terlewat' }) as const;

    test('menyimpan sanggahan, sekali untuk hal yang sama', async () => {
      const { store, one, two } = await prepared();
      expect(await store.sendDispute(dispute(one), act)).toBe(true);
      expect(await store.sendDispute(dispute(one), act)).toBe(false);
      expect(await store.sendDispute(dispute(two), { ...act, at: act.at + 1 })).toBe(true);
      expect(await store.disputes(one)).toMatchObject([{ ...dispute(one), sentAt: act.at, answer: null }]);
      expect((await store.openDisputes()).map(({ unitId }) => unitId)).toEqual([two, one]);
    });

    test('tidak menumpuk sanggahan tanpa batas', async () => {
      const { store, one } = await prepared();
      for (let delta = 1; delta <= openAtMost; delta += 1) await store.sendDispute(dispute(one, delta), act);
      expect(await store.sendDispute(dispute(one, -1), act)).toBe(false);
    });

    test('menerima berarti mengoreksi jumlah, sekali, dengan jejaknya', async () => {
      const { store, one, send, sum } = await prepared();
      await send([entry({ n: 3 })]);
      await store.sendDispute(dispute(one, 2), act);
      const [{ id } = { id: '' }] = await store.disputes(one);
      const answers = await Promise.all([1, 2].map(() => store.answerDispute(one, id, 'diterima', act)));
      expect(answers.toSorted()).toEqual(['answered', 'done']);
      expect(await sum()).toBe(5);
      expect(await store.disputes(one)).toMatchObject([{ answer: 'diterima', answeredAt: act.at }]);
      expect(await store.adjustments(one, today, today)).toEqual([{ ...dispute(one, 2), ...act }]);
      expect((await store.audit()).map(({ what }) => what)).toEqual(['dispute-sent', 'adjusted', 'dispute-answered']);
    });

    test('menolak dengan alasan tidak mengubah jumlah, dan unit lain tidak dapat dijawab dengan nomornya', async () => {
      const { store, one, two, send, sum } = await prepared();
      await send([entry({ n: 3 })]);
      await store.sendDispute(dispute(one), act);
      const [{ id } = { id: '' }] = await store.disputes(one);
      expect(await store.answerDispute(two, id, 'diterima', act)).toBe('answered');
      expect(await store.openDisputes()).toHaveLength(1);
      expect(await store.answerDispute(one, id, 'sudah-terhitung', act)).toBe('done');
      expect(await store.openDisputes()).toEqual([]);
      expect([await sum(), await sum(two)]).toEqual([3, 0]);
    });

    test('sanggahan yang membuat jumlah di bawah nol tetap menunggu', async () => {
      const { store, one, sum } = await prepared();
      await store.sendDispute(dispute(one, -1), act);
      const [{ id } = { id: '' }] = await store.disputes(one);
      expect(await store.answerDispute(one, id, 'diterima', act)).toBe('impossible');
      expect([await sum(), (await store.disputes(one))[0]?.answer]).toEqual([0, null]);
    });
  });

  describe(`${name}: satu unit`, () => {
    test('menjumlahkan sel semua komputer unit itu saja', async () => {
      const { store, one, two, send } = await prepared();
      await send([entry({ n: 2, q: 3, g: 1 }), entry({ k: 1, n: 4 }), entry({ p: 1, n: 0 })]);
      await send([entry({ n: 1, q: 3, g: 1 })], one, 'b'.repeat(32));
      await send([entry({ n: 9 })], two);
      const cell = { day: today, platform: 0, source: 0, jenis: 0 };
      expect(await store.unitCells(one, today, today)).toEqual([
        { ...cell, kind: 0, priority: 3, tagged: 1, n: 3 },
        { ...cell, kind: 1, priority: 0, tagged: 0, n: 4 },
      ]);
    });

    test('menyebut hitungan yang disisihkan beserta alasannya', async () => {
      const { store, one, two, send } = await prepared();
      await send([entry({ d: today + 9, n: 2 })]);
      expect(await store.asideOf(one)).toEqual([{ day: today + 9, n: 2, verdict: 'future', receivedAt: act.at }]);
      expect(await store.asideOf(two)).toEqual([]);
    });

    test('yang disisihkan lalu terhitung tidak lagi disebut', async () => {
      const { store, one, send } = await prepared();
      const fast = entry({ d: today + 2, n: 2 });
      await send([fast, entry({ d: today + 2, p: 1 })]);
      const report = { unitId: one, deviceId: 'd', tokenSerial: 1, slot, client, at: act.at };
      await store.applyReport({ ...report, entries: [fast], today: today + 2 });
      expect((await store.asideOf(one)).map(({ n }) => n)).toEqual([1]);
    });

    test('menamai komputer dan mengakhiri satu saja', async () => {
      const { store, one, two } = await prepared();
      const device = (deviceId: string, at = act.at) => ({ unitId: one, deviceId, tokenHash: deviceId, client, at });
      await store.addDevice(device('pc'));
      await store.addDevice(device('laptop', act.at + 1));
      expect(await store.nameDevice(one, 'pc', 'PC loket 2', act)).toBe(true);
      expect(await store.nameDevice(two, 'pc', 'milik unit lain', act)).toBe(false);
      expect((await store.unitDevices(one)).map(({ deviceId, label }) => [deviceId, label])).toEqual([
        ['laptop', null],
        ['pc', 'PC loket 2'],
      ]);
      expect([await store.endDevice(two, 'laptop', act), await store.endDevice(one, 'laptop', act)]).toEqual([
        false,
        true,
      ]);
      expect(await store.endDevice(one, 'laptop', act)).toBe(false);
      expect([await store.deviceOf('laptop'), (await store.deviceOf('pc'))?.unitId]).toEqual([null, one]);
      expect((await store.audit()).map(({ what }) => what)).toEqual(['device-named', 'device-revoked']);
    });
  });
}
