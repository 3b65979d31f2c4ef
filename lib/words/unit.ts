import type { Words } from './words';

/** "Unit": what the admin tells of it. */
export const profileWords = {
  title: { id: 'Tentang unit Anda', en: 'About your unit' },
  lead: {
    id: 'Dipakai untuk mengenali tempat, pejabat, dan nomor resmi. Yang kosong mengikuti Diskominfo.',
    en: 'Used to know places, officials and official numbers. What is empty follows Diskominfo.',
  },
  kind: { id: 'Jenis unit', en: 'Kind of unit' },
  open: { id: 'Belum dipilih', en: 'Not chosen' },
  unit: { id: 'Nama unit', en: 'Name of the unit' },
  headName: { id: 'Nama pimpinan', en: 'Name of its head' },
  headPosition: { id: 'Jabatan pimpinan', en: 'Position of its head' },
  phones: { id: 'Nomor telepon resmi', en: 'Official telephone numbers' },
  phonesHint: {
    id: 'Bila lebih dari satu, pisahkan dengan koma. Nomor ini tidak ditandai sebagai nomor pribadi.',
    en: 'Separate several with commas. These numbers are not marked as private ones.',
  },
  save: { id: 'Simpan', en: 'Save' },
  saved: { id: 'Tersimpan.', en: 'Saved.' },
  unsaved: { id: 'Belum tersimpan. Coba sekali lagi.', en: 'Not saved yet. Please try again.' },
  source: {
    id: 'Daftar wilayah: idn-area-data, Open Database License (ODbL) 1.0.',
    en: 'List of regions: idn-area-data, Open Database License (ODbL) 1.0.',
  },
} satisfies Record<string, Words>;

export const unitKindNames = {
  kelurahan: { id: 'Kelurahan' },
  desa: { id: 'Desa' },
  kecamatan: { id: 'Kecamatan' },
  puskesmas: { id: 'Puskesmas' },
  sekolah: { id: 'Sekolah', en: 'School' },
  opd: { id: 'Dinas, badan, atau bagian', en: 'Department' },
  lainnya: { id: 'Lainnya', en: 'Other' },
} satisfies Record<string, Words>;

export const regionWords = {
  province: { id: 'Provinsi', en: 'Province' },
  regency: { id: 'Kabupaten atau kota', en: 'Kabupaten or kota' },
  district: { id: 'Kecamatan' },
  village: { id: 'Kelurahan atau desa', en: 'Kelurahan or desa' },
  open: { id: 'Belum dipilih', en: 'Not chosen' },
  closed: {
    id: 'Daftar wilayah belum bisa dibuka. Isian lain tetap bisa disimpan.',
    en: 'The list of regions cannot be opened. The other fields can still be saved.',
  },
} satisfies Record<string, Words>;
