import type { Token, TokenKind } from '../../../bahasa/reading';
import type { Examples } from '../examples';
import { inSentences } from '../in-sentences';
import { isQuoted } from '../is-quoted';
import type { Hit, LineRule } from '../rule';

const words = new Set(['melainkan', 'sedangkan']);
const before: ReadonlySet<TokenKind> = new Set(['word', 'number', 'date', 'clock']);
const joining = new Set(['dan', 'atau', 'serta', 'tetapi', 'namun', 'yang', 'kata', 'kalau', 'apalagi']);

/** No comma before "melainkan" and "sedangkan". "Tetapi" is left out: between two words it needs none. */
export const rule: LineRule = {
  id: 'EJ-22',
  level: 'saran',
  title: { id: 'Koma sebelum melainkan dan sedangkan' },
  why: { id: 'Bagian yang dipertentangkan dipisahkan dengan tanda koma.' },
  source: 'EYD V, Tanda Koma 2',
  when: { words },
  find({ text, sentences }, _, places) {
    const hits: Hit[] = [];
    inSentences(sentences, places, ({ tokens }, at) => {
      const token = tokens[at] as Token;
      const last = tokens[at - 1];
      if (!words.has(token.norm) || !last || !tokens[at + 1] || isQuoted(tokens, at, at + 1)) return;
      if (!before.has(last.kind) && last.text !== ')' && last.text !== '%') return;
      if (joining.has(last.norm) || tokens[at + 1]?.norm === 'diri') return;
      const fix = `${text.slice(last.start, last.end)}, ${token.text}`;
      const span = { start: last.start, end: token.end };
      hits.push({ span, fix, message: { id: `Beri koma sebelum “${token.norm}”.` } });
    });
    return hits;
  },
};

export const examples: Examples = {
  wrong: [
    { text: 'Ini bukan pungutan melainkan iuran warga.', fixed: 'Ini bukan pungutan, melainkan iuran warga.' },
    {
      text: 'Loket A melayani KTP sedangkan loket B melayani KIA.',
      fixed: 'Loket A melayani KTP, sedangkan loket B melayani KIA.',
    },
    {
      text: '✅ Warga RT 02 membersihkan parit sedangkan warga RT 03 menanam pohon.',
      fixed: '✅ Warga RT 02 membersihkan parit, sedangkan warga RT 03 menanam pohon.',
    },
    { text: 'BUKAN PUNGUTAN MELAINKAN IURAN', fixed: 'BUKAN PUNGUTAN, MELAINKAN IURAN' },
  ],
  right: [
    'Ini bukan pungutan, melainkan iuran warga.',
    'Sedangkan loket B melayani KIA.',
    'Ruangnya kecil tetapi bersih.',
    'Tulis "sedangkan" di tengah kalimat.',
    'Warga datang pagi – sedangkan kader sudah siap sejak subuh.',
  ],
};
