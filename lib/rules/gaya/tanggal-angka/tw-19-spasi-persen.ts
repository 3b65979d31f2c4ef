import type { Examples } from '../examples';
import { matchesIn } from '../matches-in';
import type { LineRule } from '../rule';

const spaced = /(?<![\p{L}\d.,])\d{1,3}(?:\.\d{3}){0,2}(?:,\d{1,3})?\s{1,2}%/gu;

/** "5 %": either 5% or 5 persen. */
export const rule: LineRule = {
  id: 'TW-19',
  level: 'info',
  title: { id: 'Persen: 5% atau 5 persen' },
  why: { id: 'Lambang persen melekat pada angkanya; kata “persen” didahului spasi.' },
  source: 'EYD V, Angka',
  when: { marks: '%' },
  find(paragraph, _, places) {
    const { text, tokens } = paragraph;
    if (!places.some((at) => tokens[at - 1]?.end !== tokens[at]?.start)) return [];
    const word = text === text.toUpperCase() ? 'PERSEN' : 'persen';
    return matchesIn(paragraph, spaced).map(({ 0: told, index }) => {
      const fix = told.replace(/\s{1,2}%$/, ` ${word}`);
      return {
        span: { start: index, end: index + told.length },
        fix,
        message: { id: `Tulis “${fix}” atau “${told.replace(/\s/g, '')}”.` },
      };
    });
  },
};

export const examples: Examples = {
  wrong: [
    { text: 'Diskon PBB 5 % bagi warga.', fixed: 'Diskon PBB 5 persen bagi warga.' },
    { text: 'CAKUPAN IMUNISASI 97,5 %', fixed: 'CAKUPAN IMUNISASI 97,5 PERSEN' },
    { text: 'Realisasi 80 %, naik dari 75 % ✅', fixed: 'Realisasi 80 persen, naik dari 75 persen ✅' },
  ],
  right: ['Diskon PBB 5% bagi warga.', 'Diskon PBB 5 persen bagi warga.', 'Lambang % berarti perseratus.'],
};
