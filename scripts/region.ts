import { writeFile } from 'node:fs/promises';
import { getDistricts, getProvinces, getRegencies, getVillages } from 'idn-area-data';
import { regionFromAreas } from '@/lib/region/region-from-areas';

/** `tsx scripts/region.ts 19.71` writes public/region/19.71.json. */
const kode = process.argv[2] ?? '';
try {
  const [provinces, regencies, districts, villages] = await Promise.all([
    getProvinces(),
    getRegencies(),
    getDistricts(),
    getVillages(),
  ]);
  const region = regionFromAreas(kode, { provinces, regencies, districts, villages });
  const file = new URL(`../public/region/${kode}.json`, import.meta.url);
  await writeFile(file, `${JSON.stringify(region, null, 1)}\n`);
  const kelurahan = region.kecamatan.flatMap((one) => one.kelurahan).length;
  console.log(`${region.nama}: ${region.kecamatan.length} kecamatan, ${kelurahan} kelurahan/desa.`);
} catch (error) {
  if (!(error instanceof RangeError)) throw error;
  console.error(`Tidak ada kabupaten/kota berkode "${kode}". Contoh: tsx scripts/region.ts 19.71`);
  process.exitCode = 1;
}
