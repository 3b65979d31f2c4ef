import { wordList } from '../../../bahasa/data/word-list';
import { oncePerWord } from '../../../bahasa/per-word';
import type { Paragraph, Token } from '../../../bahasa/reading';
import { isSpoken } from '../ejaan/is-spoken';
import type { Examples } from '../examples';
import { isQuoted } from '../is-quoted';
import { pairRule } from '../pair-rule';
import type { Hit, LineRule } from '../rule';
import { stemOf } from '../stem-of';
import { redundantPairs } from './data/redundant-pairs';

const pairs = pairRule({
  id: 'KJ-03',
  level: 'saran',
  title: { id: 'Satu kata sudah cukup' },
  why: { id: 'Dua kata yang sama artinya memperpanjang kalimat tanpa menambah isi.' },
  source: '10 Pedoman Pemakaian Bahasa dalam Pers PWI, butir 6',
  pairs: redundantPairs,
  message: ({ wrong, right }) => ({ id: `Cukup “${right}”, bukan “${wrong}”.`.slice(0, 90) }),
});

/** The second words of the pairs: most words that open a pair are followed by another one. */
const seconds = new Set(redundantPairs.split(/[\n,]/).map((pair) => /^\s*\S+\s+([^\s>]+)/.exec(pair)?.[1] ?? ''));
const mayFollow = oncePerWord((norm) => seconds.has(norm) || seconds.has(stemOf(norm)));

interface Frame {
  closer: string;
  /** Most words that stand between. */
  reach: number;
}

/** Words that say the same before and behind: "sangat baik sekali", "hanya warga saja". */
const frames = new Map<string, Frame>([
  ['sangat', { closer: 'sekali', reach: 2 }],
  ['amat', { closer: 'sekali', reach: 2 }],
  ['terlalu', { closer: 'sekali', reach: 2 }],
  ['sungguh', { closer: 'sekali', reach: 2 }],
  ['hanya', { closer: 'saja', reach: 4 }],
  ['cuma', { closer: 'saja', reach: 4 }],
  ['hanyalah', { closer: 'saja', reach: 4 }],
]);
/** "kapan saja", "begitu saja": set phrases. */
const ownSaja = new Set(wordList('apa siapa mana kapan begitu itu ini berapa bisa sama biasa baru tinggal boleh'));
/** "sekali lagi", "sekali seminggu": a count. */
const afterCount = new Set(wordList('lagi seminggu sebulan setahun sehari dalam per waktu dua pakai jalan minum'));

/** Index of the closing word; -1 where none follows. */
function closerOf(tokens: readonly Token[], at: number, { closer, reach }: Frame): number {
  for (let to = at + 2; to <= at + reach + 1; to++) {
    const token = tokens[to];
    const before = tokens[to - 1];
    if (!token || !before || before.kind === 'mark' || before.kind === 'emoji') return -1;
    if (token.norm !== closer) continue;
    const isOther = closer === 'saja' ? ownSaja.has(before.norm) : afterCount.has(tokens[to + 1]?.norm ?? '');
    return isOther ? -1 : to;
  }
  return -1;
}

function frameAt({ text, tokens }: Paragraph, at: number): Hit | null {
  const token = tokens[at];
  const frame = frames.get(token?.norm ?? '');
  const to = frame ? closerOf(tokens, at, frame) : -1;
  const before = tokens[to - 1];
  const last = tokens[to];
  if (!token || !frame || !before || !last) return null;
  const message = { id: `Cukup “${token.norm}” tanpa “${frame.closer}”.` };
  return { span: { start: token.start, end: last.end }, fix: text.slice(token.start, before.end), message };
}

/** The side that the verb tells already. */
const turns = new Map([
  ['naik', 'atas'],
  ['turun', 'bawah'],
  ['masuk', 'dalam'],
  ['keluar', 'luar'],
  ['maju', 'depan'],
  ['mundur', 'belakang'],
]);
/** With a place behind it, only the side is too much: "naik ke panggung". "Masuk ke dalam rumah" is right. */
const withPlace = new Set(['naik', 'turun']);

function turnAt({ text, tokens }: Paragraph, at: number): Hit | null {
  const token = tokens[at];
  const side = tokens[at + 2];
  if (!token || !side || tokens[at + 1]?.norm !== 'ke' || turns.get(token.norm) !== side.norm) return null;
  if (isQuoted(tokens, at, at + 3)) return null;
  const next = tokens[at + 3];
  const isPlace = next?.kind === 'word' && !plain.has(next.norm) && /^ $/.test(text.slice(side.end, next.start));
  if (isPlace && !withPlace.has(token.norm)) return null;
  const fix = isPlace ? text.slice(token.start, tokens[at + 1]?.end) : token.text;
  return { span: { start: token.start, end: side.end }, fix, message: { id: `Tulis “${fix}” saja.` } };
}

/** Behind these "atas" is the whole answer. */
const plain = new Set(
  wordList(
    'dan atau untuk agar supaya dengan secara lalu kemudian karena saat ketika sejak pada di dari oleh menuju bersama sambil setelah sebelum guna yang lagi terus juga hingga sampai melalui lewat',
  ),
);

const maySurround = oncePerWord((norm) => frames.has(norm) || turns.has(norm));

/** Two words where one says it. */
export const rule: LineRule = {
  ...pairs,
  when: { words: [...(pairs.when?.words ?? []), ...frames.keys(), ...turns.keys()] },
  find(paragraph, scene, places) {
    const { tokens } = paragraph;
    const hits: Hit[] = [];
    const paired: number[] = [];
    for (const at of places) {
      if (mayFollow(tokens[at + 1])) paired.push(at);
      const hit = maySurround(tokens[at]) ? (frameAt(paragraph, at) ?? turnAt(paragraph, at)) : null;
      if (hit) hits.push(hit);
    }
    if (paired.length > 0) hits.push(...pairs.find(paragraph, scene, paired));
    if (hits.length === 0) return hits;
    const spoken = new Set(tokens.flatMap(({ start }, at) => (isSpoken(tokens, at) ? [start] : [])));
    return hits.filter(({ span }) => !spoken.has(span.start)).sort((a, b) => a.span.start - b.span.start);
  },
};

export const examples: Examples = {
  wrong: [
    {
      text: 'Iuran ini bertujuan agar supaya lingkungan bersih.',
      fixed: 'Iuran ini bertujuan agar lingkungan bersih.',
    },
    { text: 'SENAM PAGI ADALAH MERUPAKAN KEGIATAN WARGA', fixed: 'SENAM PAGI MERUPAKAN KEGIATAN WARGA' },
    { text: '🌱 Pohon ini sangat berguna sekali.', fixed: '🌱 Pohon ini sangat berguna.' },
    { text: 'Demi untuk warga, loket tetap buka.', fixed: 'Demi warga, loket tetap buka.' },
    { text: '- Bantuan hanya untuk lansia saja', fixed: '- Bantuan hanya untuk lansia' },
    { text: 'Petugas naik ke atas panggung.', fixed: 'Petugas naik ke panggung.' },
    { text: 'Air naik ke atas.', fixed: 'Air naik.' },
    { text: 'Banjir disebabkan karena sampah.', fixed: 'Banjir disebabkan oleh sampah.' },
    {
      text: 'Warga saling tolong-menolong membersihkan selokan.',
      fixed: 'Warga tolong-menolong membersihkan selokan.',
    },
    { text: 'Rapat membahas tentang kebersihan.', fixed: 'Rapat membahas kebersihan.' },
  ],
  right: [
    'Iuran ini bertujuan agar lingkungan bersih.',
    'Loket hanya buka pagi; warga bisa datang kapan saja.',
    'Obat diminum sangat teratur sekali sehari.',
    'Warga masuk ke dalam rumah dan naik ke lantai dua.',
    'Tulis "agar", bukan "agar supaya".',
    'Kader menjelaskan cara mencuci tangan, antara lain dengan sabun.',
    'Petugas turun ke lapangan agar, supaya jelas, warga didata.',
  ],
};
