import type { Examples } from '../examples';
import { pairRule } from '../pair-rule';
import { vowels } from './data/kb-01-vowels';

/** Variants in a vowel: i for e, a for e, o for u, a vowel too many or too few. */
export const rule = pairRule({
  id: 'KB-01',
  level: 'salah',
  title: { id: 'Kata baku: huruf vokal' },
  why: { id: 'Bentuk baku membuat tulisan resmi dipercaya dan mudah dicari.' },
  source: 'KBBI VI',
  pairs: vowels,
});

export const examples: Examples = {
  wrong: [
    { text: 'Ambil nomor antrian di apotik.', fixed: 'Ambil nomor antrean di apotek.' },
    { text: 'ANTRIAN OBAT PASEN LANSIA DIDAHULUKAN', fixed: 'ANTREAN OBAT PASIEN LANSIA DIDAHULUKAN' },
    { text: '💊 Resikonya kecil, kata penasehat kesehatan.', fixed: '💊 Risikonya kecil, kata penasihat kesehatan.' },
    { text: 'Atlit muda menganalisa hasil latihan.', fixed: 'Atlet muda menganalisis hasil latihan.' },
    { text: '- akte kelahiran\n- fotokopi KK', fixed: '- akta kelahiran\n- fotokopi KK' },
    { text: 'Suluh diberikan tentang cabe dan kedele.', fixed: 'Suluh diberikan tentang cabai dan kedelai.' },
    { text: 'Warga Antri Sejak Pagi', fixed: 'Warga Antre Sejak Pagi' },
  ],
  right: [
    'Obat ditebus di Apotik Sehat Jaya.',
    'Petugas menunggu di Mesjid Nurul Iman.',
    'Warga mengantre di apotek sejak pagi.',
    'Tulis "risiko", bukan "resiko".',
    'Festival Goa Maria dan Lobang Jepang ramai pengunjung.',
    'Surat dimasukkan ke bis surat di depan kantor.',
    'Akses #AntrianOnline dan @apotik.warga dibuka.',
    'Kaidah, definisi, dan kriteria lomba dijelaskan panitia.',
  ],
};
