/**
 * The kinds of post. The order is published: a jenis travels to the tally as its index here,
 * so names are only ever appended.
 */
export const jenisList = [
  'kegiatan',
  'layanan',
  'imbauan',
  'undangan',
  'ucapan',
  'klarifikasi',
  'peringatan',
  'edukasi',
  'promosi',
  'lainnya',
] as const;

export type Jenis = (typeof jenisList)[number];
