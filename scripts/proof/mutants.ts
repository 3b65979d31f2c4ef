import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Mutant, mutantsOf } from './mutants-of';

/** What must not be wrong, and the tests that say so. What only a browser can run is proved by `editors` and `interleavings`. */
const guarded: Record<string, string[]> = {
  'server/store/merge.ts': ['tests/server/merge.test.ts'],
  'lib/streak/days.ts': ['tests/streak'],
  'lib/streak/heat-map.ts': ['tests/streak/heat-map.test.ts'],
  'lib/streak/streak.ts': ['tests/streak'],
  'lib/streak/week.ts': ['tests/streak'],
  'lib/composers/submission.ts': ['tests/composers/submission.test.ts'],
  'lib/composers/watch-submission.ts': [
    'tests/composers/watch-submission.test.ts',
    'tests/composers/end-of-submission.test.ts',
    'tests/composers/interleavings.test.ts',
  ],
  'lib/log/settle.ts': ['tests/log', 'tests/composers/interleavings.test.ts'],
  'lib/draft/insertions.ts': ['tests/draft/insertions.test.ts'],
  'lib/composers/editor/merge-edits.ts': ['tests/composers/merge-edits.test.ts'],
  'lib/composers/editor/segments.ts': ['tests/composers/segments.test.ts'],
};
/** So many of a hundred must be noticed. What is left are mostly changes that mean the same. */
const goal = 85;
/** A mutant that loops for ever is noticed as well. Milliseconds. */
const patience = 60_000;
const atOnce = 2;

/** Whether a test fails of the file in its other form. */
function isKilled(
  file: string,
  { text }: Mutant,
  tests: readonly string[],
  folder: string,
  serial: number,
): Promise<boolean> {
  const path = join(folder, `${serial}.ts`);
  writeFileSync(path, text);
  const words = ['run', '--config=tests/proof/mutants.config.ts', '--bail=1', '--reporter=dot', ...tests];
  const child = spawn(process.execPath, ['node_modules/vitest/vitest.mjs', ...words], {
    stdio: 'ignore',
    detached: true,
    env: { ...process.env, MUTANT: file, MUTANT_TEXT: path },
  });
  // With its workers: one that loops does not end with the program that started it.
  const stop = setTimeout(() => child.pid && process.kill(-child.pid, 'SIGKILL'), patience);
  return new Promise((resolve) => {
    child.once('close', (code) => {
      clearTimeout(stop);
      resolve(code !== 0);
    });
  });
}

/** Tries all mutants of one file, two at a time; gives those that no test noticed. */
async function survivorsOf(file: string, mutants: readonly Mutant[], tests: readonly string[], folder: string) {
  const survivors: Mutant[] = [];
  const waiting = [...mutants.entries()];
  const work = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const [serial, mutant] = next;
      if (!(await isKilled(file, mutant, tests, folder, serial))) survivors.push(mutant);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return survivors.toSorted((a, b) => a.line - b.line);
}

const short = (code: string) => (code.length > 60 ? `${code.slice(0, 57)}...` : code).replace(/\s+/g, ' ');

/** Changes the programs that count and merge in small ways, one at a time: their tests must notice. `[FILE …]` */
export async function proveMutants(args: readonly string[]): Promise<boolean> {
  const wanted = Object.entries(guarded).filter(
    ([file]) => args.length === 0 || args.some((one) => file.includes(one)),
  );
  const folder = mkdtempSync(join(tmpdir(), 'siap-siar-mutan-'));
  let all = 0;
  let left = 0;
  try {
    for (const [file, tests] of wanted) {
      const text = readFileSync(file, 'utf8');
      const asIs = { line: 0, from: '', to: '', text };
      if (await isKilled(file, asIs, tests, folder, 0)) throw new Error(`Uji ${tests.join(' ')} gagal tanpa mutan.`);
      const mutants = mutantsOf(text);
      const survivors = await survivorsOf(file, mutants, tests, folder);
      all += mutants.length;
      left += survivors.length;
      console.log(`${file}: ${mutants.length - survivors.length} dari ${mutants.length} ketahuan`);
      for (const { line, from, to } of survivors)
        console.log(`  lolos ${file}:${line}  ${short(from)}  →  ${short(to)}`);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  const share = all === 0 ? 0 : ((all - left) / all) * 100;
  console.log(`${all - left} dari ${all} mutan ketahuan (${share.toFixed(1)} %, sasaran ${goal} %).`);
  return share >= goal;
}
