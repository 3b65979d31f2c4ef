import type { Region } from './region';
import { zoneOfProvince } from './zone-of-province';

interface Area {
  code: string;
  name: string;
}

/** The lists of idn-area-data; a child's code begins with its parent's. */
export interface Areas {
  provinces: Area[];
  regencies: Area[];
  districts: Area[];
  villages: Area[];
}

/** Names that the city itself writes otherwise than the data. */
const ownSpelling: Record<string, string> = { '19.71': 'Kota Pangkalpinang' };

/** A kabupaten or kota as it writes itself. */
export const nameOfRegency = ({ code, name }: Area): string => ownSpelling[code] ?? name;

const notice =
  'Data wilayah dari paket npm idn-area-data (https://github.com/fityannugroho/idn-area-data), ' +
  'tersedia di bawah Open Database License (ODbL) 1.0, https://opendatacommons.org/licenses/odbl/1-0/. ' +
  'Diubah: hanya satu kabupaten/kota, zona waktu ditambahkan, ejaan nama kota disesuaikan. ' +
  'Hasilnya tersedia di bawah lisensi yang sama.';

const byName = (a: { nama: string }, b: { nama: string }) => (a.nama < b.nama ? -1 : 1);

/** One kabupaten or kota of the lists. Throws a RangeError if no such code (`19.71`) exists. */
export function regionFromAreas(kode: string, areas: Areas): Region {
  const regency = areas.regencies.find((one) => one.code === kode);
  const province = areas.provinces.find((one) => one.code === kode.split('.')[0]);
  if (!regency || !province) throw new RangeError(`no kabupaten or kota has the code ${kode}`);

  const within = (parent: string, all: Area[]) =>
    all.filter(({ code }) => code.startsWith(`${parent}.`)).map(({ code, name }) => ({ kode: code, nama: name }));
  const kecamatan = within(kode, areas.districts)
    .map((one) => ({ ...one, kelurahan: within(one.kode, areas.villages).sort(byName) }))
    .sort(byName);

  return {
    kode,
    nama: nameOfRegency(regency),
    provinsi: province.name,
    zona: zoneOfProvince(province.code),
    kecamatan,
    pemberitahuan: notice,
  };
}
