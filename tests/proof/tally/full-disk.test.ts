import { execFile } from 'node:child_process';
import { chmodSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { openSqlite } from '@/server/store/sqlite';
import { tempFolder } from '@/tests/server/temp-folder';
import { fillStore } from './full-disk';

test('cakram penuh dijawab 503 dengan satu kalimat, lalu berjalan lagi tanpa dimulai ulang', async () => {
  const { refused, during, ...rest } = await fillStore(6);
  expect(rest).toEqual({ before: 16 * 6, after: 16 * 6, lost: 0, odd: [], isIntact: true });
  expect(refused).toBeGreaterThan(16);
  expect(refused + during).toBe(16 * 6);
});

/** What a tally that may not write there says when it is started; Windows knows no such folder. */
test.skipIf(!process.getuid)('folder yang hanya dapat dibaca ditolak dengan satu kalimat saat mulai', async () => {
  const folder = tempFolder();
  await (await openSqlite(folder)).close();
  chmodSync(join(folder, 'tally.db'), 0o444);
  chmodSync(folder, 0o555);
  const program = ['--import', 'tsx', 'tests/proof/tally/open-as-anybody.ts', folder];
  const { stdout } = await promisify(execFile)(process.execPath, program);
  expect(stdout).toMatch(/^Folder data ".*" tidak dapat dibaca atau ditulisi \(.+\)\.\n$/);
  chmodSync(folder, 0o755);
});
