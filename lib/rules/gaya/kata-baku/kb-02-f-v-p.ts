import type { Examples } from '../examples';
import { pairRule } from '../pair-rule';
import { labials } from './data/kb-02-f-v-p';

/** Variants in f, v, p and b. */
export const rule = pairRule({
  id: 'KB-02',
  level: 'salah',
  title: { id: 'Kata baku: f, v, p, dan b' },
  why: { id: 'Bentuk baku membuat tulisan resmi dipercaya dan mudah dicari.' },
  source: 'KBBI VI',
  pairs: labials,
});

export const examples: Examples = {
  wrong: [
    { text: 'Aktifitas bulan Nopember padat.', fixed: 'Aktivitas bulan November padat.' },
    { text: 'JADWAL PEBRUARI TINGKAT PROPINSI', fixed: 'JADWAL FEBRUARI TINGKAT PROVINSI' },
    { text: '📸 Kirim photo kegiatan dan kreatifitasnya.', fixed: '📸 Kirim foto kegiatan dan kreativitasnya.' },
    { text: 'Semua fihak diajak berfikir positip.', fixed: 'Semua pihak diajak berpikir positif.' },
    { text: 'Syarat: fotocopy KTP', fixed: 'Syarat: fotokopi KTP' },
    { text: 'Pemerintah Propinsi hadir.', fixed: 'Pemerintah Provinsi hadir.' },
  ],
  right: [
    'Aktivitas bulan November padat.',
    'Cetak berkas di Citra Photo Studio.',
    'Pakar Institut Teknologi Sepuluh Nopember hadir.',
    'Arsip dan sirip ikan disimpan di gudang.',
    'Pemberi fatwa dan fakir miskin hadir.',
    'Tulis "provinsi", bukan "propinsi".',
    'Ikan pari dan pasir putih menjadi daya tarik.',
    'Kirim ke photo@contoh.go.id atau #PhotoWarga.',
  ],
};
