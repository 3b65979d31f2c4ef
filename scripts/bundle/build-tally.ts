import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';
import { build, type Plugin } from 'vite';
import { buildLatihan } from '../latihan-web/build-latihan';
import { assetFiles } from './asset-files';
import { noticesOf } from './notices-of';

const root = fileURLToPath(new URL('../..', import.meta.url));
const program = 'siap-siar-rekap.mjs';

/** The highest quality makes the lists a sixth smaller and takes twenty times as long (villages.csv: 44 s against 2 s). */
const packed = (file: string) =>
  brotliCompressSync(readFileSync(file), { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }).toString('base64');

/** Puts the assets into the program, in the place where the source says that there are none. */
function packAssets(latihan: string): Plugin {
  return {
    name: 'pack-assets',
    load(id) {
      if (!id.endsWith('/server/packed-assets.ts')) return null;
      const assets = assetFiles(root, latihan).map(([name, file]) => [name, packed(file)]);
      return `export const packedAssets = new Map(${JSON.stringify(assets)});`;
    },
  };
}

/**
 * Builds the tally into `folder`, which it empties first: one file that needs nothing but Node 24, with the page for
 * practice, and beside it the licences of what it is made from.
 */
export async function buildTally(folder: string): Promise<{ file: string; bytes: number }> {
  const latihan = mkdtempSync(join(tmpdir(), 'siap-siar-latihan-'));
  await buildLatihan(latihan);
  await build({
    configFile: false,
    logLevel: 'error',
    root,
    publicDir: false,
    plugins: [packAssets(latihan), noticesOf(root)],
    resolve: { alias: { '@': root.replace(/[\\/]$/, '') } },
    oxc: { jsx: { runtime: 'automatic', development: false } },
    define: { 'process.env.NODE_ENV': '"production"' },
    // Everything from node_modules goes in.
    ssr: { noExternal: true },
    build: {
      ssr: 'server/main.ts',
      outDir: folder,
      emptyOutDir: true,
      target: 'node24',
      // Whoever reads an error in the log shall find its place.
      minify: false,
      rolldownOptions: { output: { entryFileNames: program, codeSplitting: false } },
    },
  });
  rmSync(latihan, { recursive: true });
  const file = join(folder, program);
  return { file, bytes: statSync(file).size };
}
