import { expect, test } from 'vitest';
import { crash } from './crash';

const seed = Date.now() % 1_000_000;
console.info(`seed ${seed}`);

test('yang sudah dijawab tidak hilang bila rekap dimatikan paksa di bawah 16 penulis', {
  timeout: 120_000,
}, async () => {
  const { answered, lost, idle, isIntact } = await crash(3, seed);
  expect({ lost, idle, isIntact }).toEqual({ lost: 0, idle: 0, isIntact: true });
  expect(answered).toBeGreaterThan(20);
});
