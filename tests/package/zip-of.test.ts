import { mkdirSync, mkdtempSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { ownFiles } from '@/scripts/package/own-files';
import { zipOf } from '@/scripts/package/zip-of';

/** A folder with two files, written in this order, last changed in that year. */
function folderOf(order: readonly string[], year: number, letter = 'b'): string {
  const folder = mkdtempSync(join(tmpdir(), 'siap-siar-zip-'));
  mkdirSync(join(folder, 'dalam'));
  for (const name of order) {
    writeFileSync(join(folder, name), `isi ${name} ${letter}`);
    utimesSync(join(folder, name), new Date(year, 5, 1), new Date(year, 5, 1));
  }
  return folder;
}
const names = ['a.txt', 'dalam/b.txt'];

it('isi yang sama menghasilkan bita yang sama, kapan pun dan dalam urutan apa pun berkasnya ditulis', () => {
  const first = folderOf(names, 2001);
  const second = folderOf(names.toReversed(), 2026);
  expect(zipOf(second, names.toReversed())).toEqual(zipOf(first, names));
  expect(zipOf(folderOf(names, 2001, 'c'), names)).not.toEqual(zipOf(first, names));
});

it('zona waktu komputer tidak mengubah satu bita pun', () => {
  const folder = folderOf(names, 2026);
  const zone = process.env.TZ;
  const zips = ['Asia/Jayapura', 'America/Caracas', 'UTC'].map((TZ) => {
    process.env.TZ = TZ;
    return zipOf(folder, names);
  });
  if (zone === undefined) delete process.env.TZ;
  else process.env.TZ = zone;
  expect(zips[1]).toEqual(zips[0]);
  expect(zips[2]).toEqual(zips[0]);
});

it('isinya dapat dibuka kembali', () => {
  const unzipped = unzipSync(zipOf(folderOf(names, 2026), names));
  expect(Object.keys(unzipped)).toEqual(names);
  expect(strFromU8(unzipped['dalam/b.txt'] as Uint8Array)).toBe('isi dalam/b.txt b');
});

it('arsip sumber memuat kode dan berkas kunci paket, tanpa hasil bangunan dan tanpa kunci rahasia', () => {
  const own = ownFiles('.');
  for (const needed of ['package.json', 'package-lock.json', 'wxt.config.ts', 'store/build.md', 'lib/draft/draft.ts'])
    expect(own).toContain(needed);
  expect(own.filter((path) => /node_modules|\.output|\.wxt|\.pem$/.test(path))).toEqual([]);
  expect(own).toEqual(own.toSorted());
});

it('tanpa riwayat git, misalnya dari arsip sumber, hasil bangunan dan kunci tetap tidak ikut', () => {
  const folder = folderOf(names, 2026);
  for (const inside of ['node_modules/zod', '.output/chrome-mv3']) mkdirSync(join(folder, inside), { recursive: true });
  for (const made of ['node_modules/zod/index.js', '.output/chrome-mv3/manifest.json', 'rahasia.pem', 'catatan.log'])
    writeFileSync(join(folder, made), '');
  writeFileSync(join(folder, '.gitignore'), '');
  expect(ownFiles(folder)).toEqual(['.gitignore', ...names]);
});
