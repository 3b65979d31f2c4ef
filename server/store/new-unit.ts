import type { Row } from './database';

export interface NewUnit {
  /** Kode wilayah, or a number of our own for a unit that has none; identifies the unit when units are added again. */
  code: string;
  /** "Kelurahan Kejaksaan", unique in one tally. */
  name: string;
  /** A key of `unitKindNames`. */
  jenis: string;
  /** Empty for one that works for all kecamatan: a dinas. */
  kecamatan: string;
}

export const newUnitOf = ({ code, name, jenis, kecamatan }: Row): NewUnit => ({
  code: String(code),
  name: String(name),
  jenis: String(jenis),
  kecamatan: String(kecamatan),
});
