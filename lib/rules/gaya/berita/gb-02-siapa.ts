import type { Examples } from '../examples';
import { missingRule } from './missing-rule';

/** Nobody is named who acts, serves or asks. */
export const rule = missingRule({
  id: 'GB-02',
  level: 'saran',
  unsur: 'siapa',
  title: { id: 'Siapa yang terlibat' },
  why: { id: 'Berita tanpa pelaku sulit dipercaya dan sulit ditanyakan lagi.' },
  source: '10 Pedoman Penulisan Teras Berita PWI, butir 6',
  message: { id: 'Tambahkan siapa: sebut unit, pejabat, atau warga yang terlibat.' },
});

export const examples: Examples = {
  wrong: [
    { text: 'Telah dilaksanakan kerja bakti di RT 02.', fixed: null },
    { text: 'PEREKAMAN KTP DIBUKA KEMBALI', fixed: null, jenis: 'layanan' },
    { text: '📍 Senam pagi di lapangan, Sabtu (21/11/2026)', fixed: null, jenis: 'kegiatan' },
  ],
  right: [
    'Warga RT 02 dan petugas Kelurahan Kejaksaan bekerja bakti.',
    'Lurah Kejaksaan membuka pelatihan kader.',
    'DINAS KESEHATAN MEMBUKA VAKSINASI GRATIS',
    'Warga diimbau petugas puskesmas mencuci tangan.',
  ],
};
