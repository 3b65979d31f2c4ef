import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { Problem } from '@/server/problem';
import { openSqlite } from '@/server/store/sqlite';
import { openDatabase } from '@/server/store/sqlite-open';
import { storeContract } from './store-contract';
import { tempFolder } from './temp-folder';

storeContract('SQLite', async () => {
  const folder = tempFolder();
  return { store: openSqlite(folder), reopen: async () => openSqlite(folder) };
});

test('menulis setiap kiriman sampai ke cakram', () => {
  const db = openDatabase(tempFolder());
  expect(db.prepare('PRAGMA journal_mode').get()).toEqual({ journal_mode: 'wal' });
  expect(db.prepare('PRAGMA synchronous').get()).toEqual({ synchronous: 2 });
  const lax = db.prepare('SELECT name FROM pragma_table_list WHERE schema = ? AND strict = 0 AND name NOT LIKE ?');
  expect(lax.all('main', 'sqlite_%')).toEqual([]);
  db.close();
});

test('mengatakan dengan satu kalimat bila folder data tidak dapat dipakai', () => {
  const file = join(tempFolder(), 'bukan-folder');
  writeFileSync(file, '');
  expect(() => openSqlite(file)).toThrow(Problem);
  expect(() => openSqlite(file)).toThrow(/^Folder data ".*" tidak dapat dibaca atau ditulisi/);
});

test('tidak membuka data milik versi yang lebih baru', () => {
  const folder = tempFolder();
  const db = openDatabase(folder);
  db.exec("UPDATE meta SET value = '999' WHERE name = 'schema'");
  db.close();
  expect(() => openSqlite(folder)).toThrow('versi Siap Siar yang lebih baru');
});
