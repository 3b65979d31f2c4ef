import type { Province } from './province';
import { jenisOfKode } from './region';
import { type Areas, nameOfRegency } from './region-from-areas';
import { zoneOfProvince } from './zone-of-province';

const byName = (a: { nama: string }, b: { nama: string }) => a.nama.localeCompare(b.nama, 'id');

/** Looks up areas by the code of their parent: `19.71.02` stands under `19.71`. */
function childrenOf(areas: Areas['villages']): (parent: string) => Areas['villages'] {
  const groups = new Map<string, Areas['villages']>();
  for (const area of areas) {
    const parent = area.code.slice(0, area.code.lastIndexOf('.'));
    groups.set(parent, [...(groups.get(parent) ?? []), area]);
  }
  return (parent) => groups.get(parent) ?? [];
}

/** All provinces of the lists of idn-area-data, each ready to be written to a file. */
export function provincesFromAreas({ provinces, regencies, districts, villages }: Areas): Province[] {
  const regenciesOf = childrenOf(regencies);
  const districtsOf = childrenOf(districts);
  const villagesOf = childrenOf(villages);
  const namesIn = (district: string, jenis: 'kelurahan' | 'desa') =>
    villagesOf(district)
      .filter(({ code }) => jenisOfKode(code) === jenis)
      .map(({ name }) => name)
      .sort((a, b) => a.localeCompare(b, 'id'));
  return provinces
    .map((province) => ({
      kode: province.code,
      nama: province.name,
      zona: zoneOfProvince(province.code),
      kabupaten: regenciesOf(province.code)
        .map((regency) => ({
          kode: regency.code,
          nama: nameOfRegency(regency),
          kecamatan: districtsOf(regency.code)
            .map(({ code, name }) => ({
              nama: name,
              kelurahan: namesIn(code, 'kelurahan'),
              desa: namesIn(code, 'desa'),
            }))
            .sort(byName),
        }))
        .sort(byName),
    }))
    .sort(byName);
}
