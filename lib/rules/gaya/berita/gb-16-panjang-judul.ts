import type { Examples } from '../examples';
import type { TextRule } from '../rule';
import { countWords } from './count-words';
import { titleLinesOf } from './lead';

const mostWords = 10;

/** A title that nobody takes in at a glance. */
export const rule: TextRule = {
  id: 'GB-16',
  level: 'info',
  title: { id: 'Judul paling banyak sepuluh kata' },
  why: { id: 'Judul yang singkat terbaca sekali pandang di layar ponsel.' },
  source: 'Buku Gaya ANTARA A.2–4; panduan BKKBN, judul 5–10 kata',
  look(reading) {
    const lines = titleLinesOf(reading);
    const [first] = lines ?? [];
    const last = lines?.at(-1);
    if (!lines || !first || !last) return [];
    const words = lines.reduce((sum, { paragraph }) => sum + countWords(paragraph.tokens), 0);
    if (words <= mostWords) return [];
    const start = first.start + (first.paragraph.tokens[0]?.start ?? 0);
    const end = last.start + (last.paragraph.tokens.at(-1)?.end ?? 0);
    return [{ span: { start, end }, message: { id: `Singkat judulnya: ada ${words} kata, cukup sepuluh.` } }];
  },
};

const body = 'Warga membersihkan saluran air di RT 02 bersama petugas kelurahan.';

export const examples: Examples = {
  wrong: [
    {
      text: `Warga Kelurahan Kejaksaan Bersama Petugas Dinas Lingkungan Hidup Bersihkan Saluran Air di RT 02\n\n${body}`,
      fixed: null,
    },
    { text: `KERJA BAKTI WARGA RT 01 RT 02 DAN RT 03 UNTUK MENCEGAH BANJIR\n${body}`, fixed: null },
    { text: `🧹 Kerja bakti warga RT 01, RT 02, dan RT 03 untuk mencegah banjir tahunan\n\n${body}`, fixed: null },
    { text: `KERJA BAKTI WARGA RT 01 DAN RT 02\nUNTUK MENCEGAH BANJIR DI KOTA\n${body}`, fixed: null },
  ],
  right: [
    `Warga Kejaksaan Bersihkan Saluran Air\n\n${body}`,
    `KERJA BAKTI RT 02\n${body}`,
    `Warga bekerja bakti di RT 01, RT 02, dan RT 03 agar tidak banjir lagi.\n\n${body}`,
    `Hari: Sabtu, 21 November 2026 pukul 07.00 sampai dengan 10.00 WIB di RT 02\n${body}`,
  ],
};
