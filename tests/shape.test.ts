import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';

/** The product's own source, by path from the root. */
const source = globSync('{lib,components,entrypoints,server}/**/*.{ts,tsx,css,html}');
const code = source.filter((path) => /\.tsx?$/.test(path));
const read = (path: string) => readFileSync(path, 'utf8');
const linesOf = (path: string) => read(path).trimEnd().split('\n').length;
const pureRooms = /^lib\/(draft|calendar|words|bahasa|rules|check|hashtags|streak|tally|sheet|pack|latihan|ideas)\//;

/** The files in which the pattern occurs outside of comments. */
function filesWith(pattern: RegExp, files = code): string[] {
  const withoutComments = (text: string) => text.replace(/\/\*[\s\S]*?\*\/|(?<!:)\/\/.*$/gm, '');
  return files.filter((path) => pattern.test(withoutComments(read(path))));
}
const outside = (files: string[], owner: RegExp) => files.filter((path) => !owner.test(path));

it('melihat seluruh kode', () => {
  expect(code.length).toBeGreaterThan(150);
});

describe('bentuk rumah', () => {
  it('nama berkas memakai huruf kecil dan tanda hubung', () => {
    const names = source.map((path) => basename(path)).filter((name) => !name.startsWith('__'));
    expect(names.filter((name) => !/^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z]+)*$/.test(name))).toEqual([]);
  });

  it('tidak ada laci serbaguna', () => {
    const drawers = globSync(
      '{lib,components,entrypoints,server,scripts,tests}/**/{utils,helpers,common,shared,types}',
      {
        exclude: ['**/node_modules/**'],
      },
    );
    expect(drawers).toEqual([]);
  });

  it('pintu masuk hanya menyambungkan: paling banyak 40 baris untuk berkas utamanya', () => {
    const entries = globSync('entrypoints/*/{index,main}.{ts,tsx}');
    expect(entries.length).toBeGreaterThanOrEqual(4);
    expect(entries.filter((path) => linesOf(path) > 40)).toEqual([]);
  });

  it('tidak ada berkas kode di atas 250 baris, kecuali data', () => {
    expect(code.filter((path) => !path.includes('/data/') && linesOf(path) > 250)).toEqual([]);
  });
});

describe('setiap kuasa punya satu pemilik', () => {
  it.each<[string, RegExp, RegExp]>([
    ['simpanan peramban', /browser\.storage/, /^lib\/settings\//],
    ['pesan antarbagian', /runtime\.(sendMessage|onMessage)/, /^lib\/messages\//],
    // The lists of regions are files of the extension itself.
    ['jaringan', /\bfetch\(/, /^lib\/(sync\/|region\/read-region\.ts)/],
    ['alarm', /browser\.alarms/, /^lib\/sync\//],
    ['basis data lokal', /\bindexedDB\b|new Dexie/, /^lib\/log\//],
    ['tempelan ke kotak tulisan', /ClipboardEvent\(|execCommand\(/, /^lib\/composers\/editor\//],
  ])('%s', (_name, pattern, owner) => {
    const files = filesWith(pattern);
    expect(outside(files, owner)).toEqual([]);
  });

  it('tidak ada HTML mentah dan tidak ada teks yang menjadi program', () => {
    expect(filesWith(/innerHTML|outerHTML|insertAdjacentHTML|dangerouslySet|\beval\(|new Function/)).toEqual([]);
  });
});

describe('ruang murni', () => {
  const pure = code.filter((path) => pureRooms.test(path));

  it('tidak melihat jam', () => {
    expect(pure.length).toBeGreaterThan(60);
    expect(filesWith(/new Date\(\)|Date\.now\(/, pure)).toEqual([]);
  });

  it('menyebut zona waktu setiap kali menulis tanggal', () => {
    const files = filesWith(/Intl\.DateTimeFormat/);
    expect(files.length).toBeGreaterThan(0);
    expect(files.filter((path) => !read(path).includes('timeZone'))).toEqual([]);
  });
});
