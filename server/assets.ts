import { readFile } from 'node:fs/promises';
import { brotliDecompressSync } from 'node:zlib';
import { packedAssets } from './packed-assets';

/** The program is one file that carries all it needs. */
export const isBundled = packedAssets !== null;

/**
 * A file that the program needs beside its code, by its path from the project's root: the same name finds it in the
 * source and in the bundle. Null if there is none.
 */
export async function readAsset(name: string): Promise<Buffer | null> {
  if (!packedAssets) return readFile(new URL(`../${name}`, import.meta.url)).catch(() => null);
  const packed = packedAssets.get(name);
  return packed === undefined ? null : brotliDecompressSync(Buffer.from(packed, 'base64'));
}

/** The same, for what must be there. Throws an error that names it. */
export async function assetOf(name: string): Promise<Buffer> {
  const found = await readAsset(name);
  if (!found) throw new Error(`${name} is missing`);
  return found;
}
