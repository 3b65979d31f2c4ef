import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Builds the page for practice into `folder`, which it empties first. Every address in it is relative, so that it works
 * under any path.
 */
export async function buildLatihan(folder: string): Promise<void> {
  await build({
    configFile: false,
    logLevel: 'error',
    root: `${root}entrypoints/latihan/web`,
    base: './',
    // The extension's own files have no business here.
    publicDir: false,
    resolve: { alias: { '@': root.replace(/\/$/, '') } },
    // Whoever builds, a test too, gets the same page.
    oxc: { jsx: { runtime: 'automatic', development: false } },
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      outDir: folder,
      emptyOutDir: true,
      // The polyfill would fetch, and the page may not.
      modulePreload: { polyfill: false },
      assetsInlineLimit: 0,
    },
  });
}
