import type { Province, ProvinceName } from './province';

/** These lists are files of the extension: no request leaves the computer. */
async function readList(name: string): Promise<unknown> {
  const answer = await fetch(`/region/${name}.json`);
  return answer.json();
}

/** The 38 provinces by name. Rejects where the file is missing. */
export const readProvinces = async () => (await readList('provinsi')) as ProvinceName[];

/** All that lies in one province, by its kode wilayah (`19`). Rejects where there is none. */
export const readProvince = async (kode: string) => (await readList(kode)) as Province;
