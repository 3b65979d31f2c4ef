import { lineLength } from '../berita/count-words';
import type { Examples } from '../examples';
import type { LineRule } from '../rule';

const mostWords = 80;

/** A block of text that nobody reads on a telephone. */
export const rule: LineRule = {
  id: 'KJ-02',
  level: 'info',
  title: { id: 'Paragraf paling banyak 80 kata' },
  why: { id: 'Di layar ponsel, blok panjang tanpa jeda baris sering dilewati.' },
  source: 'Panduan penulisan media daring: paragraf paling banyak tujuh baris',
  find(paragraph) {
    const { tokens } = paragraph;
    if (tokens.length <= mostWords) return [];
    const words = lineLength(paragraph);
    if (words <= mostWords) return [];
    const span = { start: tokens[0]?.start ?? 0, end: tokens.at(-1)?.end ?? 0 };
    return [{ span, message: { id: `Bagi menjadi beberapa paragraf: ada ${words} kata dalam satu blok.` } }];
  },
};

const sentence = 'Warga membersihkan saluran air di jalan utama bersama petugas kelurahan.';
const three = `${sentence} ${sentence} ${sentence}`;
const withTags = (text: string): string => `${text} ${Array.from({ length: 80 }, (_, at) => `#Tagar${at}`).join(' ')}`;
const block = `${three} ${three} ${three}`;

export const examples: Examples = {
  wrong: [
    { text: block, fixed: null },
    { text: `KERJA BAKTI\n\n🧹 ${block}\n\n#KerjaBakti`, fixed: null },
    { text: /* @__PURE__ */ block.toUpperCase(), fixed: null },
  ],
  right: [sentence, /* @__PURE__ */ block.replaceAll('. ', '.\n\n'), /* @__PURE__ */ withTags(sentence)],
};
