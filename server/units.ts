import { jenisOfKode, type Region } from '@/lib/region/region';
import { nearest } from './nearest';
import type { NewUnit } from './store/new-unit';
import type { Unit } from './store/store';

const title = { kelurahan: 'Kelurahan', desa: 'Desa' };

/** One unit for each kelurahan and desa; where two share a name, the kecamatan is added to it. */
export function unitsOf(region: Region): NewUnit[] {
  const units = region.kecamatan.flatMap((kecamatan) =>
    kecamatan.kelurahan.map(({ kode, nama }) => {
      const jenis = jenisOfKode(kode);
      return { code: kode, name: `${title[jenis]} ${nama}`, jenis, kecamatan: kecamatan.nama };
    }),
  );
  const isShared = (name: string) => units.filter((one) => one.name === name).length > 1;
  return units.map((one) => (isShared(one.name) ? { ...one, name: `${one.name} (${one.kecamatan})` } : one));
}

const plain = (name: string) =>
  name
    .toLowerCase()
    .replace(/^(kelurahan|desa|kel\.?)\s+/, '')
    .replace(/[^a-z0-9]/g, '');

/** The unit that a person means by `name`, with or without "Kelurahan", in any case. */
export const findUnit = (units: Unit[], name: string): Unit | undefined =>
  units.find((one) => plain(one.name) === plain(name));

/** The three unit names most like `name`. */
export const nearestNames = (units: Unit[], name: string): string[] =>
  nearest(
    units.map((unit) => unit.name),
    name,
    3,
    plain,
  );
