import { describe, expect, test } from 'vitest';
import { entry } from './entries';
import { act, type OpenStore, preparedStore } from './prepared-store';
import { client, slot, wednesday } from './test-world';

/** What every store promises of codes and connections. */
export function accessContract(name: string, open: OpenStore): void {
  const prepared = () => preparedStore(open);

  describe(`${name}: kode dan sambungan`, () => {
    const code = (unitId: string) => ({
      unitId,
      selector: 'AB12',
      salt: '00',
      hash: '11',
      expiresAt: wednesday + 1000,
    });
    const device = (unitId: string, tokenHash: string) => ({
      unitId,
      deviceId: `id ${tokenHash}`,
      tokenHash,
      client,
      at: wednesday,
    });

    const slotOf = (letter: string) => letter.repeat(32);

    test('membagikan pemilih kode hanya sekali', async () => {
      const { store, one, two } = await prepared();
      expect(await store.addCode(code(one), act)).toBe(true);
      expect(await store.addCode(code(two), act)).toBe(false);
    });

    test('menghabiskan kesempatan sebelum isi kode dilihat', async () => {
      const { store, one } = await prepared();
      await store.addCode(code(one), act);
      const tries = await Promise.all([1, 2, 3, 4].map(() => store.attemptCode('AB12', slot, 3, wednesday)));
      // Who comes last is the engine's own affair.
      const states = tries.map(({ state }) => state).toSorted((a, b) => (a < b ? -1 : 1));
      expect(states).toEqual(['locked', 'open', 'open', 'open']);
      expect((await store.audit()).at(-1)).toMatchObject({ what: 'code-tried-out', unitId: one, detail: 'AB12' });
      expect((await store.attemptCode('ZZZZ', slot, 3, wednesday)).state).toBe('unknown');
    });

    test('menolak kode yang lewat masanya', async () => {
      const { store, one } = await prepared();
      await store.addCode(code(one), act);
      expect((await store.attemptCode('AB12', slot, 3, wednesday + 1000)).state).toBe('expired');
    });

    test('memberikan sambungan kepada tepat satu dari banyak yang bersamaan', async () => {
      const { store, one } = await prepared();
      await store.addCode(code(one), act);
      const wins = await Promise.all(
        ['1', '2', '3', '4'].map((hash) => store.redeemCode('AB12', device(one, hash), slotOf(hash))),
      );
      expect(wins.filter(Boolean)).toHaveLength(1);
      const known = await Promise.all(['1', '2', '3', '4'].map((hash) => store.deviceOf(hash)));
      expect(known.filter((found) => found?.unitId === one)).toHaveLength(1);
      expect((await store.attemptCode('AB12', slot, 3, wednesday)).state).toBe('used');
    });

    test('memberi token lagi kepada komputer yang sama bila jawabannya hilang, selama kode berlaku', async () => {
      const { store, one } = await prepared();
      await store.addCode(code(one), act);
      expect(await store.redeemCode('AB12', device(one, '1'), slotOf('1'))).toBe(true);
      const tries = await Promise.all([1, 2, 3].map(() => store.attemptCode('AB12', slotOf('1'), 3, wednesday)));
      expect(tries.map(({ state }) => state)).toEqual(['open', 'open', 'open']);
      expect(await store.redeemCode('AB12', device(one, '2'), slotOf('1'))).toBe(true);
      const [first, second] = [await store.deviceOf('1'), await store.deviceOf('2')];
      expect(second?.deviceId).toBe(first?.deviceId);
      expect([first?.tokenSerial, second?.tokenSerial]).toEqual([1, 2]);
      const late = { ...device(one, '3'), at: wednesday + 1000 };
      expect(await store.redeemCode('AB12', late, slotOf('1'))).toBe(false);
      expect((await store.audit()).map(({ what }) => what)).toEqual(['code-issued', 'code-used']);
    });

    test('mengembalikan kesempatan bila kodenya benar', async () => {
      const { store, one } = await prepared();
      await store.addCode(code(one), act);
      for (const hash of ['1', '2', '3', '4', '5']) {
        expect((await store.attemptCode('AB12', slotOf('1'), 2, wednesday)).state).toBe('open');
        expect(await store.redeemCode('AB12', device(one, hash), slotOf('1'))).toBe(true);
      }
    });

    test('memakai token lama sampai yang baru pertama kali dipakai', async () => {
      const { store, one } = await prepared();
      await store.addDevice(device(one, 'lama'));
      const owner = { unitId: one, deviceId: 'id lama' };
      await store.addToken(owner, 'hilang', wednesday + 1);
      await store.addToken(owner, 'baru', wednesday + 2);
      const report = { ...owner, slot, entries: [], client, today: 0 };
      await store.applyReport({ ...report, tokenSerial: 1, at: wednesday + 3 });
      expect(await store.deviceOf('lama')).toMatchObject({ tokenAt: wednesday, newestTokenAt: wednesday + 2 });
      await store.applyReport({ ...report, tokenSerial: 3, at: wednesday + 4 });
      expect(await Promise.all(['lama', 'hilang', 'baru'].map((hash) => store.deviceOf(hash)))).toEqual([
        null,
        null,
        expect.objectContaining({ tokenSerial: 3 }),
      ]);
    });

    test('mengakhiri satu perangkat atas permintaannya sendiri, juga bila diminta dua kali', async () => {
      const { store, one } = await prepared();
      await store.addDevice(device(one, 'satu'));
      await store.addDevice(device(one, 'dua'));
      expect(await store.revokeToken('karangan', wednesday)).toBe(false);
      expect([await store.revokeToken('satu', wednesday), await store.revokeToken('satu', wednesday)]).toEqual([
        true,
        true,
      ]);
      expect([await store.deviceOf('satu'), (await store.deviceOf('dua'))?.deviceId]).toEqual([null, 'id dua']);
      expect((await store.audit()).map(({ what, who }) => [what, who])).toEqual([
        ['device-revoked', 'perangkat id satu'],
      ]);
    });

    test('mengakhiri sambungan tanpa mengubah jumlah', async () => {
      const { store, one, send, sum } = await prepared();
      await store.addDevice(device(one, 'h'));
      await send([entry({ n: 2 })]);
      expect(await store.revokeDevices(one, act)).toBe(1);
      expect(await store.deviceOf('h')).toBeNull();
      expect(await sum()).toBe(2);
    });
  });
}
