import { wordList } from '../../../bahasa/data/word-list';
import { isActiveVerb } from '../../../bahasa/is-active-verb';
import type { Paragraph, Token } from '../../../bahasa/reading';
import { attributions } from '../berita/data/speech';
import type { Examples } from '../examples';
import { sentenceAt } from '../in-sentences';
import { isQuoted } from '../is-quoted';
import type { Hit, LineRule } from '../rule';

/** Behind these it is asked or left open where or which something is. */
const asked = new Set(
  wordList(`tahu mengetahui diketahui ketahui bertanya tanya menanyakan ditanya tanyakan mencari cari dicari cek mengecek lihat melihat periksa entah lupa bingung tentang mengenai soal bahwa
    tidak belum bukan menunjukkan tunjukkan memberitahu memberitahukan mengingat ingat memilih pilih dipilih pilihlah tebak menebak simak catat menentukan tentukan ditentukan memastikan pastikan lokasi titik posisi
    adalah yaitu yakni dan atau juga kapan siapa apa mengapa bagaimana berada ada di ke dari sampai hingga dengan untuk oleh tetapi tapi namun jadi lalu kemudian ayo yuk yang berasal asal tinggal bekerja membedakan`),
);
/** "di mana pun", "di mana saja", "yang mana-mana". */
const asksFor = new Set(
  wordList('bertanya tanya menanyakan ditanya tanyakan tahu mengetahui cek mengecek lupa bingung'),
);
const openEnds = new Set(wordList('pun saja aja kah mana lagi dan atau'));

/** Index after the phrase that starts here: "dimana", "di mana", "yang mana"; -1 for none. */
function endOf(tokens: readonly Token[], at: number): number {
  const norm = tokens[at]?.norm;
  if (norm === 'dimana' || norm === 'yangmana') return at + 1;
  const isPair = (norm === 'di' || norm === 'yang') && tokens[at + 1]?.norm === 'mana';
  return isPair ? at + 2 : -1;
}

function isLinking({ sentences }: Paragraph, tokens: readonly Token[], at: number, to: number): boolean {
  const first = tokens[at];
  const next = tokens[to];
  if (next?.kind !== 'word' || openEnds.has(next.norm)) return false;
  const sentence = first && sentenceAt(sentences, first.start);
  if (!sentence || /^\?|\?$/.test(sentence.tokens.at(-1)?.text ?? '')) return false;
  // At the head of a sentence it asks, and so does "di mana" behind the words of asking.
  const before = tokens[at - 1];
  if (!before || sentence.tokens[0] === first || before.kind === 'emoji') return false;
  const linked = before.text === ',' ? tokens[at - 2] : before;
  if (!linked || (linked.kind !== 'word' && linked.kind !== 'number' && linked.kind !== 'date' && linked.text !== ')'))
    return false;
  if (attributions.has(linked.norm) || asksFor.has(linked.norm)) return false;
  // "menjelaskan di mana", "menampilkan yang mana": an indirect question.
  return linked !== before || (!asked.has(linked.norm) && !isActiveVerb(linked.norm));
}

/** "Di mana" and "yang mana" that ask nothing but link. */
export const rule: LineRule = {
  id: 'KJ-06',
  level: 'info',
  title: { id: 'Di mana dan yang mana bukan penghubung' },
  why: { id: 'Keduanya kata tanya; sebagai penghubung pakai yang, tempat, ketika, atau kalimat baru.' },
  source: 'Badan Bahasa, penyuluhan pemakaian kata penghubung',
  when: { words: ['dimana', 'yangmana', 'mana'] },
  find(paragraph, _, places) {
    const { tokens } = paragraph;
    return places.flatMap((place): Hit[] => {
      const at = tokens[place]?.norm === 'mana' ? place - 1 : place;
      const token = tokens[at];
      if (!token) return [];
      const to = endOf(tokens, at);
      const last = tokens[to - 1];
      if (to < 0 || !last || !isLinking(paragraph, tokens, at, to) || isQuoted(tokens, at, to)) return [];
      const word = token.norm.startsWith('yang') ? '“yang”' : '“tempat”, “ketika”, atau “yang”';
      return [
        {
          span: { start: token.start, end: last.end },
          message: { id: `Ganti dengan ${word}, atau mulai kalimat baru.` },
        },
      ];
    });
  },
};

export const examples: Examples = {
  wrong: [
    { text: 'Era dimana informasi harus cepat.', fixed: null },
    { text: 'Warga berkumpul di balai, di mana lurah membuka acara.', fixed: null },
    { text: 'SENAM PAGI YANG MANA DIIKUTI LANSIA', fixed: null },
    { text: '🌱 Kader menanam pohon, yang mana bibitnya dari dinas.', fixed: null },
  ],
  right: [
    'Era ketika informasi harus cepat.',
    'Di mana lokasi vaksinasi hari ini?',
    'Warga belum tahu di mana loketnya, yang mana saja boleh.',
    'Layanan bisa diurus di mana pun, di mana saja, dan kapan saja.',
    'Cek di mana posko terdekat dan pilih yang mana dahulu.',
  ],
};
