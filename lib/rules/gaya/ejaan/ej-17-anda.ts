import type { Token } from '../../../bahasa/reading';
import type { Examples } from '../examples';
import { isQuoted } from '../is-quoted';
import type { LineRule } from '../rule';

const shape = /^anda(?:nya|lah|kah)?$/;

/** "Anda" always has its capital. */
export const rule: LineRule = {
  id: 'EJ-17',
  level: 'salah',
  title: { id: 'Anda diawali huruf kapital' },
  why: { id: 'Kata sapaan Anda selalu ditulis dengan huruf kapital.' },
  source: 'EYD V, Huruf Kapital',
  when: { words: ['anda', 'andalah', 'andakah', 'anda-anda'] },
  find: ({ tokens }, _, places) =>
    places.flatMap((at) => {
      const token = tokens[at] as Token;
      const isDouble = token.text === 'anda-anda';
      if (!(isDouble || shape.test(token.text)) || isQuoted(tokens, at, at + 1)) return [];
      const fix = isDouble ? 'Anda-Anda' : `A${token.text.slice(1)}`;
      return [{ span: { start: token.start, end: token.end }, fix, message: { id: `Tulis “${fix}”.` } }];
    }),
};

export const examples: Examples = {
  wrong: [
    { text: 'Apakah anda sudah membayar PBB?', fixed: 'Apakah Anda sudah membayar PBB?' },
    { text: 'Lengkapi berkas anda, lalu serahkan ke loket.', fixed: 'Lengkapi berkas Anda, lalu serahkan ke loket.' },
    { text: '📌 Saran anda kami tunggu', fixed: '📌 Saran Anda kami tunggu' },
    { text: 'Pilihan andalah yang menentukan.', fixed: 'Pilihan Andalah yang menentukan.' },
  ],
  right: [
    'Apakah Anda sudah membayar PBB?',
    'DATA ANDA AMAN BERSAMA KAMI',
    'Barang itu andal dan menjadi andalan warga.',
    'Tulis "Anda", bukan "anda".',
    'Petugas memasang tanda dan kanda menyanyi.',
  ],
};
