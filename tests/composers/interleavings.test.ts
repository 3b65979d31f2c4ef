import { expect, it } from 'vitest';
import { planOf } from '../proof/interleavings/plan';
import { play } from '../proof/interleavings/play';

const count = 100;
const seed = 1;

it(`${count} jalinan dua tab, klik, dan pekerja yang mati berakhir benar, benih ${seed}`, async () => {
  const faults: string[] = [];
  for (let turn = 0; turn < count; turn += 1)
    for (const fault of await play(planOf(seed + turn)))
      faults.push(`npm run proof -- interleavings 1 --seed ${seed + turn}: ${fault}`);
  expect(faults).toEqual([]);
}, 60_000);
