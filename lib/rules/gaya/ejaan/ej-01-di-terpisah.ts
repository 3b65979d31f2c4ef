import type { Token } from '../../../bahasa/reading';
import type { Examples } from '../examples';
import { isQuoted } from '../is-quoted';
import type { Hit, LineRule } from '../rule';
import { afterDi } from './data/places-after-di-ke';
import { splitterFor } from './glued';

const apart = splitterFor(afterDi);

/** "disalah satu": only with what follows it, since "disalahgunakan" is often written apart. */
const afterSalah = new Set(['satu', 'seorang']);

/** The preposition "di" glued to a word of place or time. */
export const rule: LineRule = {
  id: 'EJ-01',
  level: 'salah',
  title: { id: 'Kata depan di ditulis terpisah' },
  why: { id: 'Kata depan penunjuk tempat ditulis terpisah dari kata yang mengikutinya.' },
  source: 'EYD V, Kata Depan',
  when: { starts: ['di'] },
  find({ tokens }, _, places) {
    const hits: Hit[] = [];
    for (const at of places) {
      const token = tokens[at] as Token;
      const isSalahSatu = token.norm === 'disalah' && afterSalah.has(tokens[at + 1]?.norm ?? '');
      const fix = isSalahSatu ? `${token.text.slice(0, 2)} ${token.text.slice(2)}` : apart(token);
      if (fix === null || isQuoted(tokens, at, at + 1)) continue;
      hits.push({ span: { start: token.start, end: token.end }, fix, message: { id: `Tulis “${fix}” (dipisah).` } });
    }
    return hits;
  },
};

export const examples: Examples = {
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
    { text: 'Petugas siap dimanapun warga membutuhkan.', fixed: 'Petugas siap di mana pun warga membutuhkan.' },
    { text: '📍 Pembagian bibit diKelurahan Opas', fixed: '📍 Pembagian bibit di Kelurahan Opas' },
    { text: 'Sampah menumpuk dimana-mana.', fixed: 'Sampah menumpuk di mana-mana.' },
    { text: '- Pendaftaran dibuka disalah satu loket', fixed: '- Pendaftaran dibuka di salah satu loket' },
  ],
  right: [
    'Lomba digelar di halaman kantor, di bawah tenda.',
    'Acara dibuka lurah dan dimuka umum tidak ada keluhan.',
    'Makna dibalik peringatan ini dijelaskan camat.',
    'Dinas Kesehatan menempatkan petugas; posko ditempatkan di aula.',
    'Jalan itu dijalani warga setiap hari, lalu didalami petugas.',
    'Tulis "di bawah", bukan "dibawah".',
    'Karyawan yang dirumahkan menerima bantuan.',
    'Aturan itu dilanggar, lalu dilaporkan dan disalahgunakan pihak lain.',
    'Loket dibagi tiga dan dinas dimintai data; Dian dan Dimas hadir.',
    'Info lengkap di #DirumahAja dan @dikantor.lurah.',
  ],
};
