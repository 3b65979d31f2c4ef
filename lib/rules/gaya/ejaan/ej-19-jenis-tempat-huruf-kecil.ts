import { wordList } from '../../../bahasa/data/word-list';
import type { Examples } from '../examples';
import type { Hit, LineRule } from '../rule';

const types = new Set(
  wordList(
    'kelurahan kecamatan kabupaten kota provinsi desa dusun puskesmas posyandu sekolah pasar masjid kantor taman jalan gang lingkungan',
  ),
);
/** Before a plural or a kind no name can follow. */
const beforeKind = new Set(
  wordList(
    'seluruh semua setiap tiap tiap-tiap para beberapa sejumlah berbagai masing-masing banyak sebagian antar tingkat suatu sebuah dua tiga empat lima enam tujuh',
  ),
);

/** The word for a kind of place with a capital although no name follows. */
export const rule: LineRule = {
  id: 'EJ-19',
  level: 'info',
  title: { id: 'Jenis tempat tanpa nama' },
  why: { id: 'Tanpa nama di belakangnya, kelurahan atau kecamatan ditulis dengan huruf kecil.' },
  source: 'EYD V, Huruf Kapital',
  when: { words: types },
  find: ({ tokens, sentences }) =>
    sentences
      .filter(({ isLoud }) => !isLoud)
      .flatMap(({ tokens: own }) =>
        own.flatMap((token, index): Hit[] => {
          const before = own[index - 1];
          const next = own[index + 1];
          if (token.kind !== 'word' || !types.has(token.norm) || !/^\p{Lu}\p{Ll}+$/u.test(token.text)) return [];
          const isKind = before !== undefined && (beforeKind.has(before.norm) || before.kind === 'number');
          const isNamed = next !== undefined && next.kind !== 'mark' && (next.kind !== 'word' || next.isCapital);
          if (!isKind || isNamed || (before?.kind === 'number' && index < 2) || tokens.length < 4) return [];
          const fix = token.text.toLowerCase();
          return [
            {
              span: { start: token.start, end: token.end },
              fix,
              message: { id: `Tulis "${fix}" dengan huruf kecil.` },
            },
          ];
        }),
      ),
};

export const examples: Examples = {
  wrong: [
    { text: 'Seluruh Kelurahan diminta melapor.', fixed: 'Seluruh kelurahan diminta melapor.' },
    { text: 'Lomba ini diikuti kader dari tujuh Kecamatan.', fixed: 'Lomba ini diikuti kader dari tujuh kecamatan.' },
    {
      text: '- Petugas membersihkan setiap Posyandu, pagi dan sore',
      fixed: '- Petugas membersihkan setiap posyandu, pagi dan sore',
    },
  ],
  right: [
    'Seluruh kelurahan diminta melapor.',
    'Petugas Kelurahan Kejaksaan dan Kota Pangkalpinang hadir.',
    'SELURUH KELURAHAN DIMINTA MELAPOR',
    'Setiap Kelurahan Kejaksaan menggelar kegiatan, warga datang.',
    'Juara Lomba Kebersihan Tingkat Sekolah Dasar',
  ],
};
