import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writeBackup } from '@/server/store/backup';
import { takeSteps } from '@/server/store/prepare';
import { restoreBackup } from '@/server/store/restore';
import { steps } from '@/server/store/schema';
import { openSqlite, openSqliteDatabase } from '@/server/store/sqlite';
import { tableList } from '@/server/store/tables';
import { act } from './prepared-store';
import { tempFolder } from './temp-folder';
import { wednesday } from './test-world';

/** The schema of the first version, in which a device held its only token itself. */
const firstSteps = 8;

/** Up to here a month with corrections alone was counted twice, and a day could fall below 0. */
const doubledSteps = 35;

async function oldTally(folder: string): Promise<void> {
  const db = openSqliteDatabase(folder);
  await db.transaction(async (sql) => {
    await takeSteps(sql, firstSteps);
    await sql("INSERT INTO meta (name, value) VALUES ('generation', 'lama')");
    await sql("INSERT INTO unit VALUES ('u', '99', 'Kelurahan Contoh', 'kelurahan', 'Contoh')");
    await sql("INSERT INTO device VALUES ('u', 'd', 'sidik', '0.1.0', 5, 6, NULL)");
    await sql("INSERT INTO tally VALUES ('u', 20000, 's', 0, 0, 0, 0, 0, 0, 4, 1, 7)");
    await sql("INSERT INTO unit_day VALUES ('u', 20000, 4)");
  });
  await db.close();
}

test('membawa data versi pertama tanpa memutus satu sambungan pun', async () => {
  const folder = tempFolder();
  await oldTally(folder);
  const store = await openSqlite(folder);
  expect(await store.deviceOf('sidik')).toMatchObject({ unitId: 'u', deviceId: 'd', tokenSerial: 1, tokenAt: 5 });
  expect(await store.totals('u', 20_000, 20_000)).toEqual([{ day: 20_000, n: 4 }]);
  expect(store.generation).toBe('lama');
  await store.close();
});

test('membetulkan hari yang dibukukan dua kali atau turun di bawah nol pada data lama', async () => {
  const folder = tempFolder();
  const db = openSqliteDatabase(folder);
  await db.transaction(async (sql) => {
    await takeSteps(sql, doubledSteps);
    await sql("INSERT INTO meta (name, value) VALUES ('summed-until', '20000')");
    await sql("INSERT INTO tally VALUES ('u', 20000, 's', 0, 0, 0, 0, 0, 0, 0, 2, 7)");
    await sql("INSERT INTO tally VALUES ('u', 20000, 's', 1, 0, 0, 0, 0, 0, 4, 1, 7)");
    for (const [id, day, delta] of [
      ['a', 19_990, 3],
      ['b', 20_000, -1],
    ] as const) {
      await sql("INSERT INTO adjustment VALUES ('u', ?, ?, 0, ?, 'terlewat', 'petugas', 7)", id, day, delta);
    }
    await sql("INSERT INTO unit_day VALUES ('u', 19990, 3), ('u', 20000, 3)");
  });
  await db.close();
  const store = await openSqlite(folder);
  expect(await store.totals('u', 0, 30_000)).toEqual([{ day: 20_000, n: 4 }]);
  await store.close();
});

test('mencadangkan data versi lama yang belum dibuka, memulihkannya, lalu membawanya ke versi ini', async () => {
  const folder = tempFolder();
  await oldTally(folder);
  const db = openSqliteDatabase(folder);
  const file = join(folder, 'lama.jsonl');
  await writeBackup(db, file, wednesday);
  await db.close();
  expect(JSON.parse(readFileSync(file, 'utf8').split('\n')[0] ?? '')).toMatchObject({ schema: firstSteps });

  const fresh = tempFolder();
  const empty = openSqliteDatabase(fresh);
  await restoreBackup(empty, file, act);
  await empty.close();
  const store = await openSqlite(fresh);
  expect(await store.deviceOf('sidik')).toMatchObject({ deviceId: 'd' });
  expect((await store.audit()).map(({ what }) => what)).toEqual(['restored']);
  await store.close();
});

test('cadangan yang gagal tidak meninggalkan berkas setengah jadi', async () => {
  const folder = tempFolder();
  await oldTally(folder);
  const db = openSqliteDatabase(folder);
  await db.transaction((sql) => sql('DROP TABLE slot'));
  const file = join(folder, 'gagal.jsonl');
  await expect(writeBackup(db, file, wednesday)).rejects.toThrow('slot');
  expect([existsSync(file), existsSync(`${file}.sebagian`)]).toEqual([false, false]);
  await db.close();
});

test('cadangan memuat setiap tabel dari skema', () => {
  const made = steps.flatMap((step) => /^CREATE TABLE (\w+)/.exec(step)?.[1] ?? []);
  expect(made.toSorted()).toEqual([...tableList].toSorted());
});
