import { hazards } from '../../../bahasa/data/events';
import { wordList } from '../../../bahasa/data/word-list';
import { oncePerLine } from '../../../bahasa/per-line';
import { isAmong } from '../../../bahasa/per-word';
import type { Paragraph } from '../../../bahasa/reading';
import { isSpoken } from '../ejaan/is-spoken';
import type { Examples } from '../examples';
import { heldList } from '../held-words';
import { sentenceAt } from '../in-sentences';
import type { Hit, TextRule } from '../rule';
import { attributes } from './data/speech';
import { placedHits } from './placed-hits';

/** Judgements on an event that nobody can check. Not what is counted or graded ("sangat baik", "sangat memuaskan"). */
const praise = new Set(
  wordList(`sukses meriah keren hebat mantap bagus indah cantik istimewa spektakuler menakjubkan membanggakan mengesankan memukau semarak megah gemilang
    mengagumkan fantastis inspiratif menginspirasi seru asyik asik heboh kece ciamik cakep memesona mempesona membahana khidmat sempurna`),
);
const strong = new Set(wordList('sangat amat sungguh super begitu teramat'));
const stronger = new Set(wordList('banget bgt bangett sekali abis pisan nian bingits betul'));

/** "kejadian luar biasa", "rapat luar biasa": terms. */
const terms = new Set(
  wordList(
    'kejadian rapat musyawarah kongres sidang paripurna pengadilan keadaan duta biaya status klb munas muktamar upaya rups pos besar pendapatan beban sekolah kebutuhan wabah',
  ),
);

/** The length of the praise that starts here; 0 for none. */
function praiseAt({ tokens }: Paragraph, at: number): number {
  const norm = tokens[at]?.norm ?? '';
  const next = tokens[at + 1]?.norm ?? '';
  if (norm === 'luar' && next === 'biasa') {
    if (terms.has(tokens[at - 1]?.norm ?? '')) return 0;
    return praise.has(tokens[at + 2]?.norm ?? '') ? 3 : 2;
  }
  if (strong.has(norm) && praise.has(next)) return stronger.has(tokens[at + 2]?.norm ?? '') ? 3 : 2;
  if (!praise.has(norm)) return 0;
  if (stronger.has(next)) return 2;
  if (next === 'luar' && tokens[at + 2]?.norm === 'biasa') return 3;
  return norm === 'sukses' && next === 'besar' ? 2 : 0;
}

/** What is extraordinary there is no merit. */
const ills = new Set([
  ...hazards,
  ...wordList('kerugian kerusakan dampak korban wabah penyakit macet kemacetan sulit berat parah'),
]);

const opening = heldList([...praise, ...strong, 'luar']);
const isIll = isAmong(ills);

const message = { id: 'Ganti pujian dengan fakta, misalnya jumlah peserta atau hasilnya.' };

function praisesIn(paragraph: Paragraph): Hit[] {
  const { tokens } = paragraph;
  const found: Hit[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const first = tokens[at];
    if (!opening.isOne(first) || first?.kind !== 'word') continue;
    const length = praiseAt(paragraph, at);
    const last = tokens[at + length - 1];
    if (length === 0 || !last) continue;
    const sentence = sentenceAt(paragraph.sentences, first.start);
    const isTold = sentence?.tokens.some((one) => (attributes(one) && !praise.has(one.norm)) || isIll(one));
    const isDenied = /^(?:tidak|bukan|tak|belum|kurang)$/.test(tokens[at - 1]?.norm ?? '');
    if (!isTold && !isDenied && !isSpoken(tokens, at))
      found.push({ span: { start: first.start, end: last.end }, message });
    at += length - 1;
  }
  return found;
}

const praisesOf = oncePerLine(praisesIn);

/** Praise in the unit's own voice. */
export const rule: TextRule = {
  id: 'GB-12',
  level: 'saran',
  title: { id: 'Fakta, bukan pujian' },
  why: { id: 'Pujian dari penulis sendiri terbaca sebagai promosi; angka lebih meyakinkan.' },
  source: 'Buku Gaya ANTARA A.8',
  look: (reading, { jenis }) => (jenis === 'ucapan' ? [] : placedHits(opening.linesOf(reading), praisesOf)),
};

export const examples: Examples = {
  wrong: [
    { text: 'Acara berlangsung sangat sukses dan luar biasa meriah.', fixed: null },
    { text: 'LOMBA SENAM SANGAT MERIAH', fixed: null },
    { text: 'Karya warga RT 02 keren banget 😍', fixed: null },
    { text: 'Pentas seni digelar dengan hasil yang luar biasa.', fixed: null },
    { text: 'Festival kuliner sukses besar, pengunjung ramai.', fixed: null },
  ],
  right: [
    'Acara diikuti 250 warga dari lima RW.',
    'Dinas menetapkan kejadian luar biasa demam berdarah.',
    'Pengurus menggelar rapat luar biasa.',
    '"Acaranya sangat meriah," kata Lurah Kejaksaan Siti Aminah.',
    'Lurah menilai acara itu sangat sukses.',
    'Penilaian ombudsman masuk kategori sangat baik.',
    { text: 'Selamat kepada para juara, kalian luar biasa.', jenis: 'ucapan' },
  ],
};
