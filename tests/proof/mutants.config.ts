import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('../..', import.meta.url));
const { MUTANT = '', MUTANT_TEXT = '' } = process.env;

/**
 * Runs tests with one file in another form, without touching the file: `MUTANT` names it from the root, `MUTANT_TEXT`
 * where its other text lies. Without the extension's own setting, which costs more than these tests.
 */
export default defineConfig({
  root,
  resolve: { alias: { '@': root.replace(/\/$/, '') } },
  plugins: [
    {
      name: 'mutant',
      enforce: 'pre',
      transform: (_code, id) => (id === `${root}${MUTANT}` ? readFileSync(MUTANT_TEXT, 'utf8') : null),
    },
  ],
  test: {
    include: ['tests/**/*.test.ts'],
    setupFiles: ['fake-indexeddb/auto'],
    maxWorkers: 1,
    isolate: false,
    fsModuleCache: false,
  },
});
