import type { Examples } from '../examples';
import { missingRule } from './missing-rule';

/** No purpose and no cause. */
export const rule = missingRule({
  id: 'GB-05',
  level: 'info',
  unsur: 'mengapa',
  title: { id: 'Mengapa dilakukan' },
  why: { id: 'Warga lebih mau ikut bila tahu tujuannya.' },
  source: '10 Pedoman Penulisan Teras Berita PWI, butir 8 dan 9',
  message: { id: 'Tambahkan alasan atau tujuannya, misalnya dengan “agar” atau “karena”.' },
});

export const examples: Examples = {
  wrong: [
    { text: 'Saluran air di RT 02 dibersihkan.', fixed: null },
    { text: 'WARGA RT 02 BEKERJA BAKTI', fixed: null, jenis: 'kegiatan' },
    { text: '🌳 Lurah dan kader menanam pohon di taman.', fixed: null, jenis: 'kegiatan' },
  ],
  right: [
    'Saluran air di RT 02 dibersihkan agar tidak banjir.',
    { text: 'Jalan ditutup karena pohon tumbang.', jenis: 'peringatan' },
    { text: 'Loket KTP buka setiap Senin.', jenis: 'layanan' },
  ],
};
