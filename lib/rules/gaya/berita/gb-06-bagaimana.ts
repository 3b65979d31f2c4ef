import type { Examples } from '../examples';
import { missingRule } from './missing-rule';

/** No means, steps or conditions. */
export const rule = missingRule({
  id: 'GB-06',
  level: 'info',
  unsur: 'bagaimana',
  title: { id: 'Bagaimana caranya' },
  why: { id: 'Cara, syarat, dan langkah membuat warga bisa bertindak.' },
  source: '10 Pedoman Penulisan Teras Berita PWI, butir 8 dan 9',
  message: { id: 'Tambahkan cara, syarat, atau langkahnya.' },
});

export const examples: Examples = {
  wrong: [
    { text: 'Pembayaran PBB dibuka.', fixed: null },
    { text: 'LAYANAN KTP DIBUKA', fixed: null, jenis: 'layanan' },
    { text: '🧹 Warga RT 02 bekerja bakti, Sabtu (21/11/2026)', fixed: null, jenis: 'kegiatan' },
  ],
  right: [
    'Pembayaran PBB dibuka melalui loket kelurahan dan QRIS.',
    { text: 'Urus KTP dengan syarat membawa KK asli.', jenis: 'layanan' },
    { text: 'Selamat Hari Ibu.', jenis: 'ucapan' },
  ],
};
