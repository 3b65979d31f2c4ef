import type { Zone } from '../draft/agency';

export interface Kelurahan {
  /** Kode wilayah of the Kemendagri, `19.71.02.1005`. */
  kode: string;
  /** Without "Kelurahan" or "Desa". */
  nama: string;
}

export interface Kecamatan {
  kode: string;
  nama: string;
  kelurahan: Kelurahan[];
}

/** One kabupaten or kota with all that lies in it, as the tally keeps it. */
export interface Region {
  kode: string;
  /** As it signs: "Kota Pangkalpinang". */
  nama: string;
  provinsi: string;
  zona: Zone;
  kecamatan: Kecamatan[];
  /** Where the data come from, under which licence, and what was changed. */
  pemberitahuan: string;
}

/** The fourth part of a kode wilayah begins with 1 for a kelurahan, with 2 for a desa. */
export const jenisOfKode = (kode: string): 'kelurahan' | 'desa' =>
  kode.split('.')[3]?.startsWith('2') ? 'desa' : 'kelurahan';
