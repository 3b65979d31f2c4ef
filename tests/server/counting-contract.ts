import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { entry } from './entries';
import { type OpenStore, preparedStore, today } from './prepared-store';

/** What every store promises of the counts. */
export function countingContract(name: string, open: OpenStore): void {
  const prepared = () => preparedStore(open);

  describe(`${name}: hitungan`, () => {
    test('menghitung kiriman yang sama hanya sekali', async () => {
      const { send, sum } = await prepared();
      await send([entry({ n: 3 })]);
      expect(await send([entry({ n: 3 })])).toEqual([{ r: 1, s: 'ok' }]);
      expect(await sum()).toBe(3);
    });

    test('menurunkan jumlah hanya lewat perbaikan dengan revisi lebih tinggi', async () => {
      const { send, sum } = await prepared();
      await send([entry({ n: 3, r: 2 })]);
      expect(await send([entry({ n: 1, r: 1 })])).toEqual([{ r: 2, s: 'stale' }]);
      expect(await sum()).toBe(3);
      await send([entry({ n: 1, r: 3 })]);
      expect(await sum()).toBe(1);
    });

    test('menyimpan jumlah yang lebih besar bila dua salinan profil berselisih', async () => {
      const { send, sum } = await prepared();
      await send([entry({ n: 2 })]);
      expect(await send([entry({ n: 5 })])).toEqual([{ r: 1, s: 'fork' }]);
      expect(await send([entry({ n: 4 })])).toEqual([{ r: 1, s: 'fork' }]);
      expect(await sum()).toBe(5);
    });

    test('menerima dua entri untuk sel yang sama dalam satu kiriman', async () => {
      const { send, sum } = await prepared();
      const results = await send([entry({ n: 1, r: 1 }), entry({ n: 2, r: 3 }), entry({ n: 9, r: 2 })]);
      expect(results.map(({ s }) => s)).toEqual(['ok', 'ok', 'stale']);
      expect(await sum()).toBe(2);
    });

    test('menjumlahkan beberapa komputer satu unit dan memisahkan unit lain', async () => {
      const { send, sum, one, two } = await prepared();
      await send([entry({ n: 2 })], one);
      await send([entry({ n: 3 })], one, 'b'.repeat(32));
      await send([entry({ n: 7 })], two);
      expect([await sum(one), await sum(two)]).toEqual([5, 7]);
    });

    test('tidak menghitung tanggapan sebagai unggahan', async () => {
      const { store, send, sum } = await prepared();
      await send([entry({ n: 2 }), entry({ n: 8, k: 1 })]);
      expect(await sum()).toBe(2);
      expect((await store.platformTotals(today, today)).map(({ n }) => n)).toEqual([2]);
    });

    test('menolak hanya entri yang tidak dapat dihitung', async () => {
      const { send, sum } = await prepared();
      const results = await send([
        entry({ d: today + 2 }),
        entry({ d: today - 401 }),
        entry({ p: 200 }),
        entry({ n: 501 }),
        entry({ d: today + 1 }),
        entry({ d: today - 400 }),
      ]);
      expect(results.map(({ s }) => s)).toEqual(['future', 'too-old', 'unknown-kind', 'out-of-range', 'ok', 'ok']);
      expect(await sum()).toBe(2);
    });

    test('berakhir pada jumlah yang sama dalam urutan apa pun, berapa kali pun dikirim', async () => {
      const { store, two, one, send } = await prepared();
      const seed = Date.now() % 1_000_000;
      console.info(`seed ${seed}`);
      const someEntry = fc
        .record({
          d: fc.integer({ min: today - 2, max: today }),
          p: fc.integer({ min: 0, max: 1 }),
          n: fc.integer({ min: 0, max: 4 }),
          r: fc.integer({ min: 1, max: 4 }),
        })
        .map((some) => entry(some));
      const histories = fc.array(someEntry, { minLength: 1, maxLength: 12 }).chain((all) =>
        fc.record({
          first: fc.constant(all),
          second: fc.shuffledSubarray([...all, ...all], { minLength: all.length * 2 }),
        }),
      );
      let run = 0;
      const property = fc.asyncProperty(histories, async ({ first, second }) => {
        run += 1;
        const from = run.toString(16).padStart(32, '0');
        const before = [await store.totals(one, today - 2, today), await store.totals(two, today - 2, today)];
        expect(before[0]).toEqual(before[1]);
        await send(first, one, from);
        for (const single of second) await send([single], two, from);
        expect(await store.totals(one, today - 2, today)).toEqual(await store.totals(two, today - 2, today));
      });
      await fc.assert(property, { seed, numRuns: 40, endOnFailure: true });
    });
  });
}
