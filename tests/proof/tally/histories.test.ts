import { describe, expect, test } from 'vitest';
import { findPostgres, installCommand } from '@/scripts/setup/postgres.mjs';
import { startPostgres } from '@/tests/server/postgres-server';
import { type Form, inProcess, overHttp, overHttpToPostgres } from './forms';
import { historyOf } from './plan';
import { play } from './play';

const seed = Date.now() % 1_000_000;
console.info(`seed ${seed}`);

async function playMany(form: Form, count: number): Promise<void> {
  for (let turn = 0; turn < count; turn += 1) {
    const faults = await play(historyOf(seed + turn), form);
    expect(faults, `npm run proof -- histories 1 ${form.name} --seed ${seed + turn}`).toEqual([]);
  }
}

test('enam puluh riwayat acak beberapa komputer dan rekap berakhir tanpa selisih', { timeout: 120_000 }, () =>
  playMany(inProcess, 60),
);

test('riwayat acak lewat HTTP dan perantara yang mengganggu berakhir tanpa selisih', { timeout: 120_000 }, () =>
  playMany(overHttp, 10),
);

// With CI set its absence is a failure: then starting it fails.
const isSkipped = !findPostgres() && !process.env.CI;
const title = isSkipped ? `PostgreSQL tidak ditemukan, pasang dengan: ${installCommand}` : 'PostgreSQL';

describe.skipIf(isSkipped)(title, () => {
  test('riwayat acak lewat HTTP berakhir tanpa selisih', { timeout: 120_000 }, async () => {
    const server = await startPostgres(['-c', 'fsync=off']);
    try {
      await playMany(overHttpToPostgres(server), 3);
    } finally {
      await server.stop();
    }
  });
});
