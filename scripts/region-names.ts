import { writeFile } from 'node:fs/promises';
import { getDistricts, getProvinces, getRegencies } from 'idn-area-data';
import { districtNames, frontCoded } from '@/lib/region/district-names';
import { ordinaryDistricts } from '@/lib/region/ordinary-districts';
import { regionNames } from '@/lib/region/region-names';

/** `tsx scripts/region-names.ts` writes lib/bahasa/data/{region,district}-names.ts: the areas of the country down to the kecamatan. */
const [provinces, regencies, districts] = await Promise.all([getProvinces(), getRegencies(), getDistricts()]);
const regions = regionNames(provinces, regencies);
const kecamatan = districtNames(districts, new Set(regions), ordinaryDistricts);

const source = `Made by scripts/region-names.ts from the npm package idn-area-data
// (https://github.com/fityannugroho/idn-area-data), Open Database License (ODbL) 1.0, https://opendatacommons.org/licenses/odbl/1-0/.`;
const write = (name: string, content: string) =>
  writeFile(new URL(`../lib/bahasa/data/${name}.ts`, import.meta.url), content);

const lines: string[] = [];
for (const name of regions) {
  const last = lines.at(-1);
  if (last !== undefined && last.length + name.length < 130) lines[lines.length - 1] = `${last}|${name}`;
  else lines.push(name);
}
await write(
  'region-names',
  `// Provinces, kabupaten and kota as people write them. ${source}
// Changed: lower case, without "Kabupaten" and "Kota", with usual variants. This file is under the same licence.

/** Separated by bars. */
export const regionNameBlock = \`
${lines.join('|\n')}\`;
`,
);
await write(
  'district-names',
  `// Kecamatan of the whole country. ${source}
// Changed: lower case, without names of kabupaten and kota, without directions ("Utara"), without ordinary words, in short writing.
// This file is under the same licence.

/** Sorted; each name opens with the number of letters that it shares with the one before. Line breaks mean nothing. */
export const districtNameBlock = \`
${frontCoded(kecamatan).replaceAll(/(?=\d)[\s\S]{120,}?(?=\d)/g, '$&\n')}\`;
`,
);
console.log(`${regions.length} nama daerah, ${kecamatan.length} nama kecamatan.`);
