import { expect, test } from 'vitest';
import { tryRequests } from './requests';

const seed = Date.now() % 1_000_000;
console.info(`seed ${seed}`);

test('setiap permintaan buruk ditolak dengan satu kalimat', { timeout: 60_000 }, async () => {
  const { tried, faults } = await tryRequests(200, seed);
  expect(faults).toEqual([]);
  expect(tried).toBeGreaterThan(500);
});
