import type { Zone } from '../draft/agency';

/** One kecamatan by names only, so that the whole country stays small. */
export interface District {
  nama: string;
  kelurahan: string[];
  desa: string[];
}

/** One kabupaten or kota. */
export interface Regency {
  /** Kode wilayah of the Kemendagri, `19.71`. */
  kode: string;
  /** As it signs: "Kota Pangkalpinang". */
  nama: string;
  kecamatan: District[];
}

/** A province with all that lies in it, names in order: the content of `region/19.json` in the built extension. */
export interface Province {
  kode: string;
  nama: string;
  zona: Zone;
  kabupaten: Regency[];
}

/** An entry of `region/provinsi.json`, the list from which the choice begins. */
export type ProvinceName = Pick<Province, 'kode' | 'nama'>;
