import type { Examples } from '../examples';
import { pairRule } from '../pair-rule';
import { otherMelting } from './data/kb-06-others';
import { meltingStems } from './data/kb-06-stems';

/** How meN- stands before a stem that it should melt with, and what becomes of both. */
const prefixes: Readonly<Record<string, readonly [wrong: string, right: string]>> = {
  k: ['meng', 'meng'],
  p: ['mem', 'mem'],
  s: ['men', 'meny'],
  t: ['men', 'men'],
};

/** "sosialisasikan" -> "mensosialisasikan > menyosialisasikan!". */
export function meltingRow(stem: string): string {
  const [wrong, right] = prefixes[stem.charAt(0)] ?? ['', ''];
  return `${wrong}${stem} > ${right}${stem.slice(1)}!`;
}

/** The first letter of the stem is kept after meN-, where it should melt. */
export const rule = pairRule({
  id: 'KB-06',
  level: 'salah',
  title: { id: 'Huruf k, p, s, t luluh setelah me-' },
  why: { id: 'Huruf awal k, p, s, dan t luluh jika kata mendapat awalan me-.' },
  source: 'Tata Bahasa Baku; KBBI VI',
  pairs: `${meltingStems.map(meltingRow).join(';')};${otherMelting}`,
});

export const examples: Examples = {
  wrong: [
    {
      text: 'Lurah mensosialisasikan program dan mentaati jadwal.',
      fixed: 'Lurah menyosialisasikan program dan menaati jadwal.',
    },
    { text: 'CAMAT MENGKOORDINASIKAN BANTUAN', fixed: 'CAMAT MENGOORDINASIKAN BANTUAN' },
    { text: '🚭 Asap rokok mempengaruhi kesehatan anak.', fixed: '🚭 Asap rokok memengaruhi kesehatan anak.' },
    { text: 'Warga Mensukseskan Sensus', fixed: 'Warga Menyukseskan Sensus' },
    { text: 'Remaja diminta tidak mengkonsumsinya.', fixed: 'Remaja diminta tidak mengonsumsinya.' },
    { text: 'Petugas mensurvei lahan dan memparkir truk.', fixed: 'Petugas menyurvei lahan dan memarkir truk.' },
  ],
  right: [
    'Lurah mempunyai waktu untuk mengkaji dan mengkritik usulan.',
    'Warga mensyukuri panen; panitia mensyaratkan KTP.',
    'Pabrik memproduksi pupuk lalu mentransfer hasilnya.',
    'Siswa mempraktikkan cara menstabilkan dan mensterilkan alat.',
    'Kader mempelajari, memperhatikan, dan mempersiapkan bahan.',
    'Petugas mengklarifikasi data dan mengkhususkan loket lansia.',
    'Tulis "menaati", bukan "mentaati".',
  ],
};
