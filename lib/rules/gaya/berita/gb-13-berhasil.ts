import { wordList } from '../../../bahasa/data/word-list';
import type { Examples } from '../examples';
import type { LineRule } from '../rule';

/** What nobody wishes for. */
const bad = new Set(
  wordList(`dirugikan dicuri dirampok dibobol ditipu dirusak dihancurkan dikalahkan digasak dijambret dirampas dibakar dibunuh dianiaya diculik dicopet digondol dibegal
    diretas disandera dilukai ditusuk ditembak dibacok diperas kalah gagal kabur melarikan merugikan mencuri membobol merampok menipu menggasak menjambret membunuh menganiaya`),
);

/** "Berhasil" with a bad outcome. */
export const rule: LineRule = {
  id: 'GB-13',
  level: 'info',
  title: { id: 'Berhasil hanya untuk hal baik' },
  why: { id: 'Kata berhasil pada kejadian buruk terdengar memuji pelakunya.' },
  source: 'Buku Gaya ANTARA A.10',
  offBecause: 'Tidak tahu siapa yang diberitakan: “lawan berhasil dikalahkan” dan “api berhasil dihancurkan” benar.',
  when: { words: ['berhasil'] },
  find: ({ tokens }, _, places) =>
    places.flatMap((at) => {
      const token = tokens[at];
      const next = tokens[at + 1];
      if (token?.norm !== 'berhasil' || !next || !bad.has(next.norm)) return [];
      const span = { start: token.start, end: next.end };
      return [{ span, message: { id: `Tulis “${next.text}” saja, tanpa “berhasil”.` } }];
    }),
};

export const examples: Examples = {
  wrong: [
    { text: 'Pencuri motor berhasil dirugikan.', fixed: null },
    { text: 'SEPEDA WARGA BERHASIL DICURI', fixed: null },
    { text: 'Pelaku berhasil kabur lewat pintu belakang.', fixed: null },
  ],
  right: [
    'Pencuri motor ditangkap polisi.',
    'Api berhasil dipadamkan petugas.',
    'Tim kelurahan berhasil meraih juara pertama.',
  ],
};
