import type { Examples } from '../examples';
import type { LineRule } from '../rule';

const words = new Set(['bahwa', 'agar', 'supaya', 'karena', 'sehingga', 'apabila', 'jika']);

/** A comma before a clause that follows its main clause. */
export const rule: LineRule = {
  id: 'EJ-23',
  level: 'info',
  title: { id: 'Tanpa koma sebelum agar, bahwa, karena' },
  why: { id: 'Anak kalimat yang mengikuti induk kalimat tidak didahului koma.' },
  source: 'EYD V, Tanda Koma 4',
  offBecause: 'Sering keliru pada kalimat sisipan, yang komanya memang benar: “warga, kata lurah, agar ...”.',
  when: { words },
  find: ({ sentences }) =>
    sentences.flatMap(({ tokens }) => {
      const first = tokens.findIndex(({ text }) => text === ',');
      const comma = tokens[first];
      const next = tokens[first + 1];
      const last = tokens[first - 1];
      // A second comma may close an insertion, and words behind a bracket or a name may be one.
      const isAlone = tokens.filter(({ text }) => text === ',').length === 1;
      if (!comma || !next || last?.kind !== 'word' || !isAlone || !words.has(next.norm)) return [];
      const span = { start: last.start, end: next.end };
      return [{ span, fix: `${last.text} ${next.text}`, message: { id: `Hapus koma sebelum “${next.norm}”.` } }];
    }),
};

export const examples: Examples = {
  wrong: [
    { text: 'Warga diimbau, agar menguras bak.', fixed: 'Warga diimbau agar menguras bak.' },
    { text: 'Lurah menyampaikan, bahwa loket pindah.', fixed: 'Lurah menyampaikan bahwa loket pindah.' },
    { text: '📢 Layanan tutup, karena listrik padam.', fixed: '📢 Layanan tutup karena listrik padam.' },
  ],
  right: [
    'Warga diimbau agar menguras bak.',
    'Karena hujan, layanan dipindahkan ke aula.',
    'Warga, kata lurah, agar tetap waspada.',
    'Petugas datang, memeriksa bak, karena laporan warga.',
  ],
};
