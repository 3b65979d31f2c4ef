import { getDistricts, getProvinces, getRegencies, getVillages } from 'idn-area-data';
import { provincesFromAreas } from '../lib/region/province-from-areas';

/** The names of the whole country as files of the built extension: one per province, and the list of provinces. */
export async function regionFiles(): Promise<{ relativeDest: string; contents: string }[]> {
  const [provinces, regencies, districts, villages] = await Promise.all([
    getProvinces(),
    getRegencies(),
    getDistricts(),
    getVillages(),
  ]);
  const all = provincesFromAreas({ provinces, regencies, districts, villages });
  const file = (name: string, content: unknown) => ({
    relativeDest: `region/${name}.json`,
    contents: JSON.stringify(content),
  });
  return [
    file(
      'provinsi',
      all.map(({ kode, nama }) => ({ kode, nama })),
    ),
    ...all.map((province) => file(province.kode, province)),
  ];
}
