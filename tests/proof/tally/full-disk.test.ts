import { chmodSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { Problem } from '@/server/problem';
import { openSqlite } from '@/server/store/sqlite';
import { tempFolder } from '@/tests/server/temp-folder';
import { fillStore } from './full-disk';

test('cakram penuh dijawab 503 dengan satu kalimat, lalu berjalan lagi tanpa dimulai ulang', async () => {
  const { refused, during, ...rest } = await fillStore(6);
  expect(rest).toEqual({ before: 16 * 6, after: 16 * 6, lost: 0, odd: [], isIntact: true });
  expect(refused).toBeGreaterThan(16);
  expect(refused + during).toBe(16 * 6);
});

/** Root may write everywhere: it steps down for the attempt. Windows knows no such folder. */
async function asAnybody<T>(act: () => Promise<T>): Promise<T> {
  const isRoot = process.getuid?.() === 0;
  if (isRoot) process.seteuid?.(65_534);
  try {
    return await act();
  } finally {
    if (isRoot) process.seteuid?.(0);
  }
}

test.skipIf(!process.getuid)('folder yang hanya dapat dibaca ditolak dengan satu kalimat saat mulai', async () => {
  const folder = tempFolder();
  await (await openSqlite(folder)).close();
  chmodSync(join(folder, 'tally.db'), 0o444);
  chmodSync(folder, 0o555);
  const opened = asAnybody(() => openSqlite(folder));
  await expect(opened).rejects.toThrow(Problem);
  await expect(opened).rejects.toThrow(/^Folder data ".*" tidak dapat dibaca atau ditulisi \(.+\)\.$/);
  chmodSync(folder, 0o755);
});
