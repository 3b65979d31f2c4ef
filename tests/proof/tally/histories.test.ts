import { expect, test } from 'vitest';
import { historyOf } from './plan';
import { play } from './play';

const seed = Date.now() % 1_000_000;
console.info(`seed ${seed}`);

test('seratus riwayat acak beberapa komputer dan rekap berakhir tanpa selisih', { timeout: 120_000 }, async () => {
  for (let turn = 0; turn < 100; turn += 1) {
    const faults = await play(historyOf(seed + turn));
    expect(faults, `npm run proof -- histories 1 --seed ${seed + turn}`).toEqual([]);
  }
});
