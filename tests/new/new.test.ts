import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';

const root = process.cwd();
/** Each test starts several programs, one after the other. */
vi.setConfig({ testTimeout: 240_000 });
let home: string;
/** Runs Node in the copy; its output and how it ended. */
const runIn = (...words: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, words, { cwd: home, encoding: 'utf8' });
  return { status, said: `${stdout}${stderr}` };
};
const runScript = (name: string, ...words: string[]) =>
  runIn('node_modules/tsx/dist/cli.mjs', `scripts/${name}.ts`, ...words);
const unit = (...files: string[]) =>
  runIn('node_modules/vitest/vitest.mjs', 'run', '--config', 'tests/vitest.config.ts', '--project', 'unit', ...files);
const read = (path: string) => readFileSync(join(home, path), 'utf8');

beforeAll(() => {
  mkdirSync('.output', { recursive: true });
  // Inside the project: Vite serves packages from nowhere else.
  home = mkdtempSync(join(root, '.output/uji-baru-'));
  const needed = [
    'lib',
    'scripts',
    'tests',
    'public',
    '.wxt',
    'tsconfig.json',
    '.biome.json',
    '.gitignore',
    'RULES.md',
  ];
  const isOwn = (path: string) => !/node_modules|tests\/(pages|e2e)\//.test(path.slice(root.length));
  for (const name of needed) cpSync(join(root, name), join(home, name), { recursive: true, filter: isOwn });
  const { workspaces: _workspaces, ...alone } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  writeFileSync(join(home, 'package.json'), JSON.stringify(alone));
  symlinkSync(join(root, 'node_modules'), join(home, 'node_modules'), 'junction');
});

afterAll(() => rmSync(home, { recursive: true, force: true }));

describe('npm run new:rule', () => {
  it('membuat aturan yang terdaftar, tercatat di RULES.md, lulus ujinya, dan masih diam', () => {
    const { status, said } = runScript('new-rule', 'TG-88', 'uji-coba');
    expect(said).toContain('lib/rules/gaya/tagar/tg-88-uji-coba.ts dibuat');
    expect(status).toBe(0);
    expect(read('lib/rules/gaya/tagar/tagar.ts')).toContain("from './tg-88-uji-coba'");
    expect(read('lib/rules/gaya/tagar/tg-88-uji-coba.ts')).toContain('offBecause');
    expect(read('RULES.md')).toContain('TG-88');
    const tested = unit(
      'tests/rules/gaya/rules.test.ts',
      'tests/rules/gaya/rules-file.test.ts',
      '-t',
      'TG-88|daftar|RULES',
    );
    expect(tested.status, tested.said).toBe(0);
    expect(tested.said).toMatch(/Tests.*passed/);
  });

  it.each([
    [['EJ-01'], 'EJ-01 sudah ada.'],
    [['ZZ-01'], 'Tidak ada kelompok aturan ZZ'],
    [['ejaan'], '"ejaan" bukan nomor aturan seperti EJ-38.'],
    [['EJ-88', '../luar'], '"../luar" bukan nama berkas'],
  ])('menolak %j dengan satu kalimat', (words, sentence) => {
    const { status, said } = runScript('new-rule', ...words);
    expect(status).toBe(1);
    expect(said).toContain(sentence);
    expect(said.trim().split('\n')).toHaveLength(1);
  });
});

describe('npm run new:composer', () => {
  it('membuat komposer dan ujinya, terdaftar, lulus, dan belum dipakai halaman mana pun', () => {
    const { status, said } = runScript('new-composer', 'tiktok');
    expect(said).toContain('lib/composers/tiktok.ts dan tests/composers/tiktok.test.ts dibuat');
    expect(status).toBe(0);
    expect(read('lib/composers/index.ts')).toMatch(/const sites: Site\[\] = \[[^\]]*\btiktok\]/);
    expect(read('lib/composers/tiktok.ts')).toContain('hosts: []');
    const tested = unit('tests/composers/tiktok.test.ts', 'tests/composers/threads.test.ts');
    expect(tested.status, tested.said).toBe(0);
    expect(tested.said).toMatch(/Test Files.*2 passed/);
  });

  it.each([
    ['facebook', 'lib/composers/facebook.ts sudah ada.'],
    ['mastodon', '"mastodon" bukan tempat menulis yang dikenal'],
  ])('menolak %s dengan satu kalimat', (name, sentence) => {
    const { status, said } = runScript('new-composer', name);
    expect(status).toBe(1);
    expect(said).toContain(sentence);
  });

  it('yang dibuat berbentuk seperti rumah ini', () => {
    const made = [
      'lib/composers/tiktok.ts',
      'tests/composers/tiktok.test.ts',
      'lib/rules/gaya/tagar/tg-88-uji-coba.ts',
    ];
    const tidy = runIn('node_modules/@biomejs/biome/bin/biome', 'check', '--vcs-enabled=false', ...made);
    expect(tidy.status, tidy.said).toBe(0);
  });
});
