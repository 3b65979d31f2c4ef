import { describe, expect, test } from 'vitest';
import { entry } from './entries';
import { type OpenStore, preparedStore } from './prepared-store';
import { client, wednesday } from './test-world';

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

    test('membagikan pemilih kode hanya sekali', async () => {
      const { store, one, two } = await prepared();
      expect(await store.addCode(code(one))).toBe(true);
      expect(await store.addCode(code(two))).toBe(false);
    });

    test('menghabiskan kesempatan sebelum isi kode dilihat', async () => {
      const { store, one } = await prepared();
      await store.addCode(code(one));
      const tries = await Promise.all([1, 2, 3, 4].map(() => store.attemptCode('AB12', 3, wednesday)));
      expect(tries.map(({ state }) => state)).toEqual(['open', 'open', 'open', 'locked']);
      expect((await store.attemptCode('ZZZZ', 3, wednesday)).state).toBe('unknown');
    });

    test('menolak kode yang lewat masanya', async () => {
      const { store, one } = await prepared();
      await store.addCode(code(one));
      expect((await store.attemptCode('AB12', 3, wednesday + 1000)).state).toBe('expired');
    });

    test('memberikan sambungan kepada tepat satu dari banyak yang bersamaan', async () => {
      const { store, one } = await prepared();
      await store.addCode(code(one));
      const wins = await Promise.all(['1', '2', '3', '4'].map((hash) => store.redeemCode('AB12', device(one, hash))));
      expect(wins.filter(Boolean)).toHaveLength(1);
      const known = await Promise.all(['1', '2', '3', '4'].map((hash) => store.deviceOf(hash)));
      expect(known.filter((found) => found?.unitId === one)).toHaveLength(1);
      expect((await store.attemptCode('AB12', 3, wednesday)).state).toBe('used');
    });

    test('mengakhiri sambungan tanpa mengubah jumlah', async () => {
      const { store, one, send, sum } = await prepared();
      await store.addDevice(device(one, 'h'));
      await send([entry({ n: 2 })]);
      expect(await store.revokeDevices(one, wednesday)).toBe(1);
      expect(await store.deviceOf('h')).toBeNull();
      expect(await sum()).toBe(2);
    });
  });
}
