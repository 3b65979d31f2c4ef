import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { findPostgres, installCommand } from '@/scripts/setup/postgres.mjs';
import { Problem } from '@/server/problem';
import { writeBackup } from '@/server/store/backup';
import { openPostgres, openPostgresDatabase } from '@/server/store/postgres';
import { restoreBackup } from '@/server/store/restore';
import { openSqlite, openSqliteDatabase } from '@/server/store/sqlite';
import { entry } from './entries';
import { type PostgresServer, startPostgres } from './postgres-server';
import { act, newUnit, preparedStore, today } from './prepared-store';
import { storeContract } from './store-contract';
import { tempFolder } from './temp-folder';
import { client, wednesday } from './test-world';

// With CI set its absence is a failure: then starting it fails.
const isSkipped = !findPostgres() && !process.env.CI;
const title = isSkipped ? `PostgreSQL tidak ditemukan, pasang dengan: ${installCommand}` : 'PostgreSQL';

describe.skipIf(isSkipped)(title, () => {
  let server: PostgresServer;
  beforeAll(async () => {
    server = await startPostgres();
  }, 60_000);
  afterAll(() => server?.stop(), 60_000);

  const open = async () => {
    const url = await server.makeDatabase();
    const store = await openPostgres(url);
    onTestFinished(() => store.close());
    return { store, database: () => openPostgresDatabase(url), reopen: () => openPostgres(url) };
  };
  storeContract('PostgreSQL', open);

  test('menunggu cakram pada setiap kiriman', async () => {
    const { database } = await open();
    const db = database();
    expect(await db.read('SHOW synchronous_commit')).toEqual([{ synchronous_commit: 'on' }]);
    await db.close();
  });

  test('jumlah hari tetap tepat bila banyak komputer satu unit mengirim bersamaan lewat dua peladen', async () => {
    const { store, reopen, one, sum } = await preparedStore(open);
    const other = await reopen();
    const sends = Array.from({ length: 40 }, (_, index) =>
      (index % 2 ? store : other).applyReport({
        unitId: one,
        deviceId: 'd',
        tokenSerial: 1,
        slot: index.toString(16).padStart(32, '0'),
        entries: [entry()],
        client,
        at: wednesday,
        today,
      }),
    );
    await Promise.all(sends);
    expect(await sum()).toBe(40);
    await other.close();
  });

  test('dua peladen yang mulai bersamaan membuat tabelnya sekali', async () => {
    const url = await server.makeDatabase();
    const [first, second] = await Promise.all([openPostgres(url), openPostgres(url)]);
    await Promise.all([first.addUnits([newUnit('Satu')]), second.addUnits([newUnit('Satu')])]);
    expect(first.generation).toBe(second.generation);
    expect(await first.units()).toHaveLength(1);
    await Promise.all([first.close(), second.close()]);
  });

  test('memulihkan cadangan SQLite', async () => {
    const folder = tempFolder();
    const { one, send, store } = await preparedStore(async () => {
      const small = await openSqlite(folder);
      return { store: small, database: () => openSqliteDatabase(folder), reopen: () => openSqlite(folder) };
    });
    await send([entry({ n: 3 })]);
    await store.close();
    const file = join(folder, 'cadangan.jsonl');
    const small = openSqliteDatabase(folder);
    await writeBackup(small, file, wednesday);
    await small.close();
    const url = await server.makeDatabase();
    const large = openPostgresDatabase(url);
    await restoreBackup(large, file, act);
    await large.close();
    const restored = await openPostgres(url);
    expect(await restored.totals(one, today, today)).toEqual([{ day: today, n: 3 }]);
    await restored.close();
  });

  test('mengatakan dengan satu kalimat bila basis datanya tidak terjangkau', async () => {
    const opened = openPostgres('postgres://siar@127.0.0.1:1/tidak-ada');
    await expect(opened).rejects.toThrow(Problem);
    await expect(opened).rejects.toThrow(/^Basis data di DATABASE_URL tidak dapat dipakai \(.+\)\.$/);
  });
});
