import type { Examples } from '../examples';
import { missingRule } from './missing-rule';

/** No place is named. */
export const rule = missingRule({
  id: 'GB-04',
  level: 'saran',
  unsur: 'di-mana',
  title: { id: 'Di mana berlangsung' },
  why: { id: 'Warga perlu tahu lokasinya.' },
  source: 'Unsur berita 5W1H',
  message: { id: 'Tambahkan tempat: di mana acara berlangsung?' },
});

export const examples: Examples = {
  wrong: [
    { text: 'Vaksinasi gratis hari Kamis (26/11/2026).', fixed: null },
    { text: 'SENAM LANSIA, SABTU (28/11/2026) PUKUL 07.00 WIB', fixed: null, jenis: 'undangan' },
    { text: '🌱 Lurah menanam pohon bersama kader, Jumat (20/11/2026)', fixed: null, jenis: 'kegiatan' },
  ],
  right: [
    'Vaksinasi gratis di Balai RW 03 Kelurahan Kejaksaan, Kamis (26/11/2026).',
    { text: 'Senam lansia, Sabtu (28/11/2026)\nTempat: Lapangan Merdeka', jenis: 'undangan' },
    { text: 'Selamat Hari Guru Nasional.', jenis: 'ucapan' },
    { text: 'Cuci tangan dengan sabun sebelum makan.', jenis: 'edukasi' },
  ],
};
