import type { Examples } from '../examples';
import { matchesIn } from '../matches-in';
import type { LineRule } from '../rule';

const tail = /\d[\d.]{0,20}(?:,00)?(?:\s?,\s?[-–—=]{1,2}|\.-)(?![\p{L}\d])/gu;
const called = /rp\.?\s{0,3}$/i;
/** "50.000" is a sum without "Rp", too. */
const grouped = /^\d{1,3}(?:\.\d{3}){1,5}(?:,00)?[,.]/;

/** ",-" behind an amount. */
export const rule: LineRule = {
  id: 'TW-15',
  level: 'salah',
  title: { id: 'Jumlah uang tanpa “,-”' },
  why: { id: 'Tanda “,-” tidak dikenal; yang ada hanya “,00” untuk sen.' },
  source: 'EYD V, Tanda Koma',
  when: { marks: '-–—=' },
  find(paragraph, _, places) {
    const { tokens } = paragraph;
    if (!places.some((at) => /[,.]$/.test(tokens[at - 1]?.text ?? ''))) return [];
    return matchesIn(paragraph, tail).flatMap(({ 0: told, index }) => {
      const before = paragraph.text.slice(Math.max(0, index - 6), index);
      const isCalled = called.test(before);
      const isSpaced = /\s/.test(told);
      if (!isCalled && (isSpaced || !grouped.test(told))) return [];
      const behind = paragraph.text.slice(index + told.length);
      // "Rp50.000, - lalu" is a sentence that goes on.
      if (isSpaced && !/^\s?(?:$|[.;)/])/.test(behind)) return [];
      const fix = told.replace(/\s?[,.]\s?[-–—=]{1,2}$/, '');
      const span = { start: index, end: index + told.length };
      return [{ span, fix, message: { id: `Tulis “Rp${fix}” (tanpa “,-”).` } }];
    });
  },
};

export const examples: Examples = {
  wrong: [
    { text: 'Biaya Rp50.000,-', fixed: 'Biaya Rp50.000' },
    { text: 'Biaya pendaftaran Rp50.000,- per regu.', fixed: 'Biaya pendaftaran Rp50.000 per regu.' },
    { text: 'HTM: 10.000,-/orang', fixed: 'HTM: 10.000/orang' },
    { text: '💰 Hadiah Rp1.500.000.- untuk juara', fixed: '💰 Hadiah Rp1.500.000 untuk juara' },
    { text: 'SUBSIDI RP25.000,-- PER PAKET', fixed: 'SUBSIDI RP25.000 PER PAKET' },
  ],
  right: [
    'Biaya Rp50.000,00 per regu.',
    'Harga Rp20.000–Rp50.000 per paket.',
    'Harga Rp20.000-Rp50.000 per paket.',
    'Hadiah Rp50.000, tiket, dan makan siang.',
    'Panjang selokan 1.500, lebar 2.',
  ],
};
