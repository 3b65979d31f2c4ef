import type { Zone } from '../draft/agency';

/** Provinces (first part of a kode wilayah) outside WIB. Source: Keppres 41/1987, continued for the younger provinces. */
const wita = ['51', '52', '53', '63', '64', '65', '71', '72', '73', '74', '75', '76'];
const wit = ['81', '82', '91', '92', '93', '94', '95', '96'];

/** The time zone of a province, given its kode wilayah (`19`). */
export function zoneOfProvince(kode: string): Zone {
  if (wit.includes(kode)) return 'Asia/Jayapura';
  return wita.includes(kode) ? 'Asia/Makassar' : 'Asia/Jakarta';
}
