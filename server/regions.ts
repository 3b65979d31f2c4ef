import { parse } from 'csv-parse/sync';
import type { Region } from '@/lib/region/region';
import { type Areas, nameOfRegency, regionFromAreas } from '@/lib/region/region-from-areas';
import { assetOf } from './assets';
import { Problem } from './problem';

/** One of the 514 kabupaten and kota. */
export interface ListedRegion {
  /** Kode wilayah of the Kemendagri, `19.71`; its first part is that of the province. */
  kode: string;
  /** As it signs: "Kota Pangkalpinang". */
  nama: string;
  /** "Kepulauan Bangka Belitung". */
  provinsi: string;
}

/** A list of the package idn-area-data as it lies in it: the package's own reader would look for it beside the bundle. */
const rowsOf = async (list: string) =>
  parse(await assetOf(`node_modules/idn-area-data/data/${list}.csv`), { columns: true }) as Areas['villages'];

async function readAreas(): Promise<Areas> {
  const [provinces, regencies, districts, villages] = await Promise.all([
    rowsOf('provinces'),
    rowsOf('regencies'),
    rowsOf('districts'),
    rowsOf('villages'),
  ]);
  return { provinces, regencies, districts, villages };
}

let kept: Promise<Areas> | null = null;
/** The lists of the whole country, read when they are first asked for: most days of a tally need none of them. */
function areas(): Promise<Areas> {
  kept ??= readAreas();
  return kept;
}

/** Every kabupaten and kota, by province and then by name. */
export async function regionList(): Promise<ListedRegion[]> {
  const { provinces, regencies } = await areas();
  const provinceNames = new Map(provinces.map(({ code, name }) => [code, name]));
  return regencies
    .map((one) => ({
      kode: one.code,
      nama: nameOfRegency(one),
      provinsi: provinceNames.get(one.code.slice(0, 2)) ?? '',
    }))
    .sort((a, b) => a.provinsi.localeCompare(b.provinsi, 'id') || a.nama.localeCompare(b.nama, 'id'));
}

/** The kabupaten or kota of that kode with all that lies in it. Rejects with a {@link Problem} if there is none. */
export async function regionOf(kode: string): Promise<Region> {
  try {
    return regionFromAreas(kode, await areas());
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new Problem(`Tidak ada kabupaten atau kota berkode "${kode}". Contoh kode: 19.71, Kota Pangkalpinang.`);
  }
}
