import type { Examples } from '../examples';
import { pairRule } from '../pair-rule';
import { derivations } from './data/kb-07-derivations';

/** Words derived from a stem that is none, or with an ending of Dutch. */
export const rule = pairRule({
  id: 'KB-07',
  level: 'salah',
  title: { id: 'Kata turunan yang tepat' },
  why: { id: 'Kata turunan dibentuk dari kata dasar yang ada dalam kamus.' },
  source: 'KBBI VI; Tata Bahasa Baku',
  pairs: derivations,
});

export const examples: Examples = {
  wrong: [
    { text: 'Silahkan merubah data di loket.', fixed: 'Silakan mengubah data di loket.' },
    { text: 'SILAHKAN MASUK LEWAT PINTU TIMUR', fixed: 'SILAKAN MASUK LEWAT PINTU TIMUR' },
    {
      text: '✅ Bukan sekedarnya, jadwal dirubah demi warga.',
      fixed: '✅ Bukan sekadarnya, jadwal diubah demi warga.',
    },
    {
      text: 'Camat mengkoordinir relawan dan mengakomodir usul.',
      fixed: 'Camat mengoordinasi relawan dan mengakomodasi usul.',
    },
    { text: '1. fotokopi ijazah yang dilegalisir', fixed: '1. fotokopi ijazah yang dilegalisasi' },
    { text: 'Warga menunjukan KTP kepada petugas.', fixed: 'Warga menunjukkan KTP kepada petugas.' },
  ],
  right: [
    'Silakan mengubah data di loket.',
    'Perubahan jadwal diumumkan lurah.',
    'Kambing dan rubah ada di kebun binatang.',
    'Masukan warga menunjukkan kebutuhan jalan.',
    'Petugas memonitor dan mencicil pekerjaan.',
    'Tulis "mengubah", bukan "merubah".',
  ],
};
