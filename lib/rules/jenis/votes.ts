import type { Jenis } from '../../draft/jenis';

/** How strongly words speak for each kind. */
export type Votes = Record<Jenis, number>;

/** No votes for any kind. */
export const noVotes: Readonly<Votes> = {
  kegiatan: 0,
  layanan: 0,
  imbauan: 0,
  undangan: 0,
  ucapan: 0,
  klarifikasi: 0,
  peringatan: 0,
  edukasi: 0,
  promosi: 0,
  lainnya: 0,
};
