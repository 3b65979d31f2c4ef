import { readFile } from 'node:fs/promises';
import type { Region } from '@/lib/region/region';
import { Problem } from './problem';

/** Reads public/region/<kode>.json. Throws a {@link Problem} if there is none. */
export async function readRegion(kode: string): Promise<Region> {
  const isCode = /^\d\d\.\d\d$/.test(kode);
  const file = new URL(`../public/region/${kode}.json`, import.meta.url);
  const text = isCode && (await readFile(file, 'utf8').catch(() => null));
  if (!text) {
    throw new Problem(
      `Wilayah "${kode}" belum ada. Buat dahulu dengan: npx tsx scripts/region.ts KODE, misalnya 19.71.`,
    );
  }
  return JSON.parse(text) as Region;
}
