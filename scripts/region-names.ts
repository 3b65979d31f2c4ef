import { writeFile } from 'node:fs/promises';
import { getProvinces, getRegencies } from 'idn-area-data';
import { regionNames } from '@/lib/region/region-names';

/** `tsx scripts/region-names.ts` writes lib/bahasa/data/region-names.ts: the provinces, kabupaten and kota of the country. */
const [provinces, regencies] = await Promise.all([getProvinces(), getRegencies()]);
const names = regionNames(provinces, regencies);

const lines: string[] = [];
for (const name of names) {
  const last = lines.at(-1);
  if (last !== undefined && last.length + name.length < 130) lines[lines.length - 1] = `${last}|${name}`;
  else lines.push(name);
}
const head = `// Provinces, kabupaten and kota as people write them. Made by scripts/region-names.ts from the npm package idn-area-data
// (https://github.com/fityannugroho/idn-area-data), Open Database License (ODbL) 1.0, https://opendatacommons.org/licenses/odbl/1-0/.
// Changed: lower case, without "Kabupaten" and "Kota", with usual variants. This file is under the same licence.

/** Separated by bars. */
export const regionNameBlock = \`
${lines.join('|\n')}\`;
`;
const file = new URL('../lib/bahasa/data/region-names.ts', import.meta.url);
await writeFile(file, head);
console.log(`${names.length} nama wilayah.`);
