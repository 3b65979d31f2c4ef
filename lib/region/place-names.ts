import { ordinaryDistricts } from './ordinary-districts';
import type { Regency } from './province';

/** "Jaya" or "Makmur" alone would make a place of many an ordinary word. */
const isName = (name: string) => name.length > 3 && !ordinaryDistricts.has(name.toLowerCase());

/**
 * Names of places that the check may know of a unit here: all kecamatan of its kabupaten or kota, and the kelurahan and
 * desa of its own kecamatan, or of all where it has none (a dinas).
 */
export function placeNames({ kecamatan }: Regency, district?: string): string[] {
  const own = kecamatan.filter(({ nama }) => district === undefined || nama === district);
  const names = [
    ...kecamatan.map(({ nama }) => nama),
    ...own.flatMap(({ kelurahan, desa }) => [...kelurahan, ...desa]),
  ];
  return [...new Set(names)].filter(isName);
}
