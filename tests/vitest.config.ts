import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

const root = fileURLToPath(new URL('..', import.meta.url));
const alias = { '@': root.replace(/\/$/, '') };

export default defineConfig({
  root,
  test: {
    projects: [
      {
        root,
        plugins: [WxtVitest()],
        resolve: { alias },
        test: {
          name: 'unit',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/e2e/**', '**/node_modules/**'],
          setupFiles: ['fake-indexeddb/auto'],
          // A thread starts in half the time that a process takes.
          pool: 'threads',
          // One for each core of the smallest computer; by itself one core would stay idle.
          maxWorkers: 2,
          // A computer that is busy with something else is no fault of the code; what hangs still ends.
          testTimeout: 60_000,
        },
      },
      {
        root,
        resolve: { alias },
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          // Two browsers at once: most of a browser test is waiting.
          maxWorkers: 2,
          globalSetup: ['tests/e2e/build-pages.ts'],
          testTimeout: 120_000,
          hookTimeout: 180_000,
        },
      },
    ],
  },
});
