import { wordList } from '../../../bahasa/data/word-list';
import type { Sentence, Token, TokenKind } from '../../../bahasa/reading';
import type { Examples } from '../examples';
import { inSentences } from '../in-sentences';
import type { Hit, LineRule } from '../rule';
import { connectors, mildConnectors } from './data/connectors';
import { groupedBy } from './grouped-by';

const rows = connectors
  .trim()
  .split('\n')
  .map((row) => wordList(row));
const byFirst = groupedBy(
  rows.toSorted((a, b) => b.length - a.length),
  ([first = '']) => first,
);

/** "Karena itu adalah hak warga", "Selain itu semua": here "itu" is what is spoken of. */
const goesOn = new Set(
  wordList('adalah ialah merupakan bukan semua saja pula juga pun sudah memang yang dan atau lah baru barulah'),
);
/** "Jadi" is a verb as well ("Jadi narasumber, lurah ..."): only these tell the connector. */
const afterJadi = new Set(
  wordList(
    'kami kita anda mereka ia dia saya jangan mohon ayo mari silakan tidak tak kalau jika apabila bila untuk bagi tunggu segera pastikan',
  ),
);
const sides = new Set(
  wordList('jalan sungai gedung kota lapangan kampung pulau jembatan rumah ruangan tembok lembah dari'),
);
const silent: ReadonlySet<TokenKind> = new Set(['mark', 'emoji', 'number']);
const opening = /^["“‘'(]$/;

/** Whether nothing but marks and figures stand before. */
function isOpenUpTo(tokens: readonly Token[], at: number): boolean {
  for (let before = at - 1; before >= 0; before--) if (!silent.has(tokens[before]?.kind ?? 'mark')) return false;
  return true;
}

/** Whether a sentence, or a quotation in it, starts here. */
function isStart({ tokens, isFirst }: Sentence, at: number): boolean {
  const before = tokens[at - 1];
  if (isOpenUpTo(tokens, at)) return !isFirst || tokens[at]?.isCapital === true;
  return (
    before !== undefined &&
    opening.test(before.text) &&
    tokens[at]?.isCapital === true &&
    /^[,:]$/.test(tokens[at - 2]?.text ?? '')
  );
}

/** Whether the words of a connector stand here at all: most of their first words are used otherwise. */
function isNamedAt(tokens: readonly Token[], at: number): boolean {
  const own = byFirst.get(tokens[at]?.norm ?? '');
  if (!own) return false;
  const second = tokens[at + 1]?.norm;
  for (const row of own) if (row.length === 1 || row[1] === second) return true;
  return false;
}

function lengthAt(tokens: readonly Token[], at: number): number {
  const found = byFirst
    .get(tokens[at]?.norm ?? '')
    ?.find((row) => row.every((word, offset) => tokens[at + offset]?.norm === word));
  const next = found && tokens[at + found.length];
  if (!found || !next || (next.kind !== 'word' && next.kind !== 'number')) return 0;
  if (goesOn.has(next.norm)) return 0;
  if (found[0] === 'jadi' && !afterJadi.has(next.norm)) return 0;
  if (found[0] === 'namun' && found.length === 1 && next.norm === 'begitu') return 0;
  if (found[0] === 'di' && sides.has(next.norm)) return 0;
  return found.length;
}

/** No comma behind the words that tie a sentence to the one before. */
export const rule: LineRule = {
  id: 'EJ-21',
  level: 'saran',
  title: { id: 'Koma setelah penghubung antarkalimat' },
  why: { id: 'Ungkapan penghubung di awal kalimat diikuti tanda koma.' },
  source: 'EYD V, Tanda Koma 5',
  when: { words: [...byFirst.keys()] },
  find({ text, tokens: all, sentences }, _, places) {
    const hits: Hit[] = [];
    if (!places.some((at) => isNamedAt(all, at))) return hits;
    inSentences(sentences, places, (sentence, at) => {
      const { tokens } = sentence;
      const first = tokens[at] as Token;
      if (!isStart(sentence, at)) return;
      const length = lengthAt(tokens, at);
      const last = tokens[at + length - 1];
      if (length === 0 || !last) return;
      const own = text.slice(first.start, last.end);
      const span = { start: first.start, end: last.end };
      const hit: Hit = { span, fix: `${own},`, message: { id: `Tulis “${own},” dengan koma.` } };
      if (mildConnectors.has(own.toLowerCase())) hit.level = 'info';
      hits.push(hit);
    });
    return hits;
  },
};

export const examples: Examples = {
  wrong: [
    {
      text: 'Hujan deras. Oleh karena itu warga diminta waspada.',
      fixed: 'Hujan deras. Oleh karena itu, warga diminta waspada.',
    },
    { text: 'Selain itu kader membagikan vitamin.', fixed: 'Selain itu, kader membagikan vitamin.' },
    { text: '📌 Namun warga tetap dapat melapor.', fixed: '📌 Namun, warga tetap dapat melapor.' },
    {
      text: 'Loket penuh. Meskipun demikian petugas tetap melayani.',
      fixed: 'Loket penuh. Meskipun demikian, petugas tetap melayani.',
    },
    { text: 'Selanjutnya kader menimbang balita.', fixed: 'Selanjutnya, kader menimbang balita.' },
    { text: 'AIR NAIK. UNTUK ITU WARGA DIMINTA WASPADA', fixed: 'AIR NAIK. UNTUK ITU, WARGA DIMINTA WASPADA' },
    { text: 'Loket pindah. Jadi mohon datang ke aula.', fixed: 'Loket pindah. Jadi, mohon datang ke aula.' },
  ],
  right: [
    'Hujan deras. Oleh karena itu, warga diminta waspada.',
    'Loket ramai, namun pelayanan tetap lancar.',
    'Karena itu adalah hak warga, layanan dibuka setiap hari.',
    'Selain itu semua, warga juga menerima bibit.',
    'Jadi narasumber, lurah menjelaskan aturan baru.',
    'Warga datang lebih awal dan setelah itu antre di loket.',
    'Di sisi lain jalan, petugas memasang rambu.',
    'Karena itulah layanan dibuka lebih pagi.',
  ],
};
