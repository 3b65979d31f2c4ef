import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const sources = fileURLToPath(new URL('.', import.meta.url));
const oldLexical = fileURLToPath(new URL('../old-lexical/', import.meta.url));
const output = fileURLToPath(new URL('../../.output/pages/', import.meta.url));
const stamp = join(output, 'sources.sha256');

/** The practice pages, one HTML file each. */
export const pageList = [
  'facebook.post-dialog',
  'instagram.create-dialog',
  'x.composer',
  'threads.composer',
  'business.composer',
] as const;

function digestOfSources(): string {
  const digest = createHash('sha256');
  for (const folder of [sources, oldLexical]) {
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => !file.includes('node_modules') && /\.(tsx?|css|html|svg|json)$/.test(file))
      .sort();
    for (const file of files) digest.update(file).update(readFileSync(join(folder, file)));
  }
  return digest.digest('hex');
}

/** Bundles the pages into `.output/pages` unless that was done from the same sources; returns the folder. */
export async function buildPages(): Promise<string> {
  const digest = digestOfSources();
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === digest) return output;
  await build({
    configFile: false,
    root: sources,
    logLevel: 'error',
    // Draft.js lies in the root folder beside React 19 and calls findDOMNode, which only React 18 has.
    resolve: { dedupe: ['react', 'react-dom'] },
    // Whoever builds, tests too, gets the same pages.
    oxc: { jsx: { runtime: 'automatic', development: false } },
    define: { global: 'globalThis', 'process.env.NODE_ENV': '"production"' },
    build: {
      outDir: output,
      emptyOutDir: true,
      modulePreload: { polyfill: false },
      rolldownOptions: { input: pageList.map((page) => join(sources, `${page}.html`)) },
    },
  });
  writeFileSync(stamp, digest);
  return output;
}
