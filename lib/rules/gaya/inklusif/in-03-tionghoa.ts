import { wordList } from '../../../bahasa/data/word-list';
import type { Examples } from '../examples';
import { isQuoted } from '../is-quoted';
import { keepCase } from '../keep-case';
import type { LineRule } from '../rule';

/** Behind these the people in Indonesia are meant, never the country. */
const people = new Set(wordList('etnis etnik suku keturunan peranakan ras marga kaum turunan'));
/** These may also live in China: only where nothing in the line points there. */
const either = new Set(
  wordList(
    'warga orang orang-orang masyarakat komunitas umat pengusaha pedagang tokoh pemuda keluarga leluhur perantau',
  ),
);
const abroad =
  /\b(?:negara|tiongkok|RRT|RRC|beijing|wuhan|shanghai|guangzhou|hong ?kong|taiwan|turis|wisatawan|wisman|WNA|TKA|asing|impor|ekspor|investor|kedubes|duta besar|konsulat|paspor|imigrasi|laut|warga negara|visa|dunia|internasional|pemerintah (?:cina|china)|dari (?:cina|china))\b/i;

/** The people are Tionghoa; the country is Tiongkok, and its sea, goods and citizens are left alone. */
export const rule: LineRule = {
  id: 'IN-03',
  level: 'saran',
  title: { id: 'Tulis Tionghoa untuk warga atau etnis' },
  why: { id: 'Tionghoa adalah sebutan resmi dan tidak merendahkan.' },
  source: 'Keppres 12/2014',
  when: { words: ['cina', 'china'] },
  find({ text, tokens }) {
    return tokens.flatMap((token, at) => {
      const stem = token.norm.replace(/(?:nya|lah|kah)$/, '');
      if (token.kind !== 'word' || (stem !== 'cina' && stem !== 'china')) return [];
      const before = tokens[at - 1]?.norm ?? '';
      const next = tokens[at + 1]?.norm ?? '';
      const isSea = before === 'laut' || (next === 'selatan' && tokens[at - 1]?.norm === 'laut');
      if (isSea || next === 'benteng' || isQuoted(tokens, at, at + 1)) return [];
      if (!people.has(before) && !(either.has(before) && !abroad.test(text))) return [];
      const fix =
        keepCase('Tionghoa', token.text.length > 1 && token.text === token.text.toUpperCase() ? 'AA' : 'Aa') +
        token.text.slice(stem.length);
      return [{ span: { start: token.start, end: token.end }, fix, message: { id: `Tulis “${fix}”.` } }];
    });
  },
};

export const examples: Examples = {
  wrong: [
    { text: 'Perayaan warga Cina.', fixed: 'Perayaan warga Tionghoa.' },
    { text: 'PENTAS BUDAYA ETNIS CINA', fixed: 'PENTAS BUDAYA ETNIS TIONGHOA' },
    {
      text: '🧧 Lurah menyapa masyarakat china di kelenteng',
      fixed: '🧧 Lurah menyapa masyarakat Tionghoa di kelenteng',
    },
    { text: '- Tarian peranakan Cina dan Melayu', fixed: '- Tarian peranakan Tionghoa dan Melayu' },
  ],
  right: [
    'Perayaan warga Tionghoa.',
    'Nelayan dilatih menghadapi gelombang di Laut Cina Selatan.',
    'Petugas melayani warga negara Cina yang memperpanjang izin tinggal.',
    'Warga Cina dan turis asing lain datang ke Pantai Pasir Padi.',
    'Petai cina dan pacar cina ditanam di kebun RT 02.',
    'Kampung Cina di dekat pelabuhan dibersihkan.',
  ],
};
