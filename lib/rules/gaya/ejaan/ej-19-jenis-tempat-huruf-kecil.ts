import { wordList } from '../../../bahasa/data/word-list';
import type { Token } from '../../../bahasa/reading';
import type { Examples } from '../examples';
import { inSentences } from '../in-sentences';
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

const isKind = (before: Token | undefined): boolean =>
  before !== undefined && (before.kind === 'number' || beforeKind.has(before.norm));

/** The word for a kind of place with a capital although no name follows. */
export const rule: LineRule = {
  id: 'EJ-19',
  level: 'info',
  title: { id: 'Jenis tempat tanpa nama' },
  why: { id: 'Tanpa nama di belakangnya, kelurahan atau kecamatan ditulis dengan huruf kecil.' },
  source: 'EYD V, Huruf Kapital',
  when: { words: types },
  find({ tokens, sentences }, _, places) {
    const hits: Hit[] = [];
    if (!places.some((at) => tokens[at]?.isCapital && isKind(tokens[at - 1]))) return hits;
    inSentences(sentences, places, ({ tokens: own, isLoud }, at) => {
      const token = own[at] as Token;
      const before = own[at - 1];
      const next = own[at + 1];
      if (isLoud || !token.isCapital || !types.has(token.norm) || !/^\p{Lu}\p{Ll}+$/u.test(token.text)) return;
      const isNamed = next !== undefined && next.kind !== 'mark' && (next.kind !== 'word' || next.isCapital);
      if (!isKind(before) || isNamed || (before?.kind === 'number' && at < 2) || tokens.length < 4) return;
      const fix = token.text.toLowerCase();
      const message = { id: `Tulis “${fix}” dengan huruf kecil.` };
      hits.push({ span: { start: token.start, end: token.end }, fix, message });
    });
    return hits;
  },
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
