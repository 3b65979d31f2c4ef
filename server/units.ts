import { jenisOfKode, type Region } from '@/lib/region/region';
import type { NewUnit, Unit } from './store/store';

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

/** How many letters must be changed, added or left out to turn `a` into `b` (Levenshtein). */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const swap = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(swap, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

/** The three unit names most like `name`. */
export const nearestNames = (units: Unit[], name: string): string[] =>
  units
    .map((unit) => ({ name: unit.name, far: distance(plain(unit.name), plain(name)) }))
    .sort((a, b) => a.far - b.far)
    .slice(0, 3)
    .map((one) => one.name);
