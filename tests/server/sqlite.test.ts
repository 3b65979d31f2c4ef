import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { Problem } from '@/server/problem';
import { openSqlite, openSqliteDatabase } from '@/server/store/sqlite';
import { storeContract } from './store-contract';
import { tempFolder } from './temp-folder';

storeContract('SQLite', async () => {
  const folder = tempFolder();
  return {
    store: await openSqlite(folder),
    database: () => openSqliteDatabase(folder),
    reopen: () => openSqlite(folder),
  };
});

test('menulis setiap kiriman sampai ke cakram', async () => {
  const folder = tempFolder();
  await (await openSqlite(folder)).close();
  const db = openSqliteDatabase(folder);
  const settings = await db.transaction((sql) => Promise.all([sql('PRAGMA journal_mode'), sql('PRAGMA synchronous')]));
  expect(settings).toEqual([[{ journal_mode: 'wal' }], [{ synchronous: 2 }]]);
  const lax = "SELECT name FROM pragma_table_list WHERE schema = 'main' AND strict = 0 AND name NOT LIKE 'sqlite_%'";
  expect(await db.read(lax)).toEqual([]);
  await db.close();
});

test('mengatakan dengan satu kalimat bila folder data tidak dapat dipakai', async () => {
  const file = join(tempFolder(), 'bukan-folder');
  writeFileSync(file, '');
  await expect(openSqlite(file)).rejects.toThrow(Problem);
  await expect(openSqlite(file)).rejects.toThrow(/^Folder data ".*" tidak dapat dibaca atau ditulisi/);
});

test('tidak membuka data milik versi yang lebih baru', async () => {
  const folder = tempFolder();
  await (await openSqlite(folder)).close();
  const db = openSqliteDatabase(folder);
  await db.transaction((sql) => sql("UPDATE meta SET value = '999' WHERE name = 'schema'"));
  await db.close();
  await expect(openSqlite(folder)).rejects.toThrow('versi Siap Siar yang lebih baru');
});
