import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const entry = join(root, 'bench-entry.js');

/** A module with all that it imports as one minified script for a page; what it exports is in the global `Bench`. */
export async function minified(module: string): Promise<string> {
  const built = await build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    resolve: { alias: { '@': root.replace(/[\\/]$/, '') } },
    plugins: [
      {
        name: 'bench-entry',
        resolveId: (id) => (id === entry ? id : null),
        load: (id) => (id === entry ? module : null),
      },
    ],
    build: { write: false, target: 'chrome121', lib: { entry, name: 'Bench', formats: ['iife'] } },
  });
  const [bundle] = Array.isArray(built) ? built : [built];
  const chunk = bundle && 'output' in bundle ? bundle.output[0] : null;
  if (!chunk) throw new Error('Bundel untuk tolok ukur tidak jadi.');
  return chunk.code;
}

/** Bytes of a file or text as it travels: gzip at its best. */
export const zipped = (content: string | Buffer): number => gzipSync(content, { level: 9 }).length;
