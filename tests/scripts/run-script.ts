import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');
const tsx = createRequire(import.meta.url).resolve('tsx/cli');

/** Runs a script of the project as its own process, as npm does. */
export function runScript(script: string, words: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [tsx, join(root, 'scripts', script), ...words], {
    cwd: root,
    encoding: 'utf8',
  });
  return { status, stdout, stderr, lines: stdout.split('\n').filter((line) => line !== '') };
}

const folder = mkdtempSync(join(tmpdir(), 'siap-siar-'));

/** A file that lives as long as the machine's folder for passing things. */
export function fileWith(name: string, text: string): string {
  const file = join(folder, name);
  writeFileSync(file, text);
  return file;
}
