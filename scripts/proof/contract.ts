import { spawnSync } from 'node:child_process';

/** The whole contract of all composers and every further case, in Chromium and in Firefox. Build first. */
export function proveContract(): boolean {
  const vitest = ['node_modules/vitest/vitest.mjs', 'run', '--config=tests/vitest.config.ts', '--project=e2e'];
  const files = ['chromium', 'firefox'].map((browser) => `tests/e2e/composers.${browser}.test.ts`);
  const env = { ...process.env, CONTRACT: 'whole' };
  return spawnSync(process.execPath, [...vitest, ...files], { stdio: 'inherit', env }).status === 0;
}
