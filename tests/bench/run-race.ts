import { execFile } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { build } from 'vite';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = '.output/bench';

/** Bundles the race with the check as it ships: a development runner would wrap functions and time its own wrapping. */
export async function bundleRace(): Promise<void> {
  mkdirSync(`${root}${folder}`, { recursive: true });
  await build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    resolve: { alias: { '@': root.replace(/[\\/]$/, '') } },
    ssr: { noExternal: true },
    build: {
      ssr: 'tests/bench/race.ts',
      outDir: folder,
      emptyOutDir: false,
      target: 'node24',
      minify: false,
      rollupOptions: { output: { entryFileNames: 'race.mjs', codeSplitting: false } },
    },
  });
}

/** Runs one contestant in a fresh process and gives what it measured. */
export async function runRace<Result>(...args: string[]): Promise<Result> {
  const { stdout } = await promisify(execFile)(process.execPath, [`${folder}/race.mjs`, ...args], {
    cwd: root,
    maxBuffer: 64_000_000,
  });
  const line = stdout.split('\n').find((one) => one.startsWith('@@'));
  if (!line) throw new Error(`Lomba ${args.join(' ')} tidak memberi hasil:\n${stdout}`);
  return JSON.parse(line.slice(2)) as Result;
}
