import { wordList } from '../../../bahasa/data/word-list';
import { isQuoted } from '../is-quoted';
import type { Rule } from '../rule';

/**
 * Nouns of place and time that are never the stem of a verb in this shape. Left out on purpose, since the joined
 * form is a word of its own: dibalik, dimuka, dibuka, disela, disusul, dijalan(i), ditutup, dikarang.
 */
const nouns = new Set(
  wordList(`
    atas bawah depan belakang dalam luar samping sebelah seberang antara sekitar sekeliling sepanjang ujung pinggir tepi tengah sisi hadapan sela-sela
    sini sana situ mana rumah kantor halaman lapangan gedung balai aula masjid pasar sekolah puskesmas posyandu jalan taman tempat lokasi
    desa kelurahan kecamatan kota kabupaten provinsi wilayah lingkungan kawasan area daerah bidang tingkat era hari bulan tahun awal akhir saat masa
    setiap seluruh beberapa berbagai
  `),
);

/** "diantaranya" is split too; only the first "di" is looked at. */
function isGlued(norm: string): boolean {
  if (!norm.startsWith('di')) return false;
  const rest = norm.slice(2);
  return nouns.has(rest) || (rest.endsWith('nya') && nouns.has(rest.slice(0, -3)));
}

/** The preposition "di" glued to a word of place or time. */
export const rule: Rule = {
  id: 'EJ-01',
  level: 'salah',
  title: { id: 'Kata depan di ditulis terpisah' },
  why: { id: 'Kata depan penunjuk tempat ditulis terpisah dari kata yang mengikutinya.' },
  source: 'EYD V, Kata Depan',
  wrong: [
    {
      text: 'Lomba digelar dihalaman kantor, dibawah tenda.',
      fixed: 'Lomba digelar di halaman kantor, di bawah tenda.',
    },
    { text: 'Dimana lokasi vaksinasi hari ini?', fixed: 'Di mana lokasi vaksinasi hari ini?' },
    { text: 'SENAM BERSAMA DILAPANGAN MERDEKA', fixed: 'SENAM BERSAMA DI LAPANGAN MERDEKA' },
    {
      text: 'Warga yang hadir diantaranya kader dan pengurus RT.',
      fixed: 'Warga yang hadir di antaranya kader dan pengurus RT.',
    },
    { text: 'Pentas digelar diTaman Sari.', fixed: 'Pentas digelar di Taman Sari.' },
    { text: 'Kegiatan serupa digelar disetiap kelurahan.', fixed: 'Kegiatan serupa digelar di setiap kelurahan.' },
  ],
  right: [
    'Lomba digelar di halaman kantor, di bawah tenda.',
    'Acara dibuka lurah dan dimuka umum tidak ada keluhan.',
    'Makna dibalik peringatan ini dijelaskan camat.',
    'Dinas Kesehatan menempatkan petugas; posko ditempatkan di aula.',
    'Jalan itu dijalani warga setiap hari, lalu didalami petugas.',
    'Tulis "di bawah", bukan "dibawah".',
    'Karyawan yang dirumahkan menerima bantuan.',
    'Info lengkap di #DirumahAja dan @dikantor.lurah.',
  ],
  find: ({ tokens }) =>
    tokens.flatMap((token, at) => {
      if (token.kind !== 'word' || !isGlued(token.norm) || isQuoted(tokens, at, at + 1)) return [];
      const fix = `${token.text.slice(0, 2)} ${token.text.slice(2)}`;
      return [{ span: { start: token.start, end: token.end }, fix, message: { id: `Tulis "${fix}" (dipisah).` } }];
    }),
};
