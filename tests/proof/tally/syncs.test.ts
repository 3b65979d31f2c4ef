import { describe, expect, test } from 'vitest';
import { countSyncs, hasStrace, straceCommand } from './syncs';

// With CI set its absence is a failure: then starting it fails.
const isSkipped = !hasStrace() && !process.env.CI;
const title = isSkipped ? `strace tidak ditemukan, pasang dengan: ${straceCommand}` : 'strace';

describe.skipIf(isSkipped)(title, () => {
  test.each([
    [1, 20],
    [16, 4],
  ])('setiap jawaban didahului fsync, %i kantor sekaligus', async (atOnce, turns) => {
    const { answered, synced, least } = await countSyncs(atOnce, turns);
    expect(answered).toBe(atOnce * turns);
    expect(synced).toBeGreaterThanOrEqual(least);
  });
});
