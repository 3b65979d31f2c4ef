import { wordList } from '../../../bahasa/data/word-list';
import type { Token } from '../../../bahasa/reading';
import type { Examples } from '../examples';
import { keepCase } from '../keep-case';
import { matchesIn } from '../matches-in';
import type { LineRule } from '../rule';
import { numberWords } from './data/number-words';

const spelled = new Set(
  wordList(`nol satu dua tiga empat lima enam tujuh delapan sembilan sepuluh sebelas belas puluh ratus ribu juta miliar triliun seratus seribu se koma setengah
    rupiah persen`),
);
const figureFirst =
  /(?<![\p{L}\d.,/-])(rp\.?\s?)?(\d{1,3}(?:\.\d{3}){0,4}|\d{1,9})(\s{0,2}\(\s?)(\p{L}[\p{L} ]{2,60})\)/giu;
const bracketed = /\(\s?(\d{1,9}(?:\.\d{3}){0,4})\s?\)/g;
/** No number in words is longer than this. */
const longest = 70;
/** In laws, deeds and receipts both are asked for. */
const legal =
  /\b(?:pasal|ayat|undang-undang|peraturan|keputusan|perjanjian|akta|kuitansi|kwitansi|terbilang|denda|(?:di)?pidana|materai|meterai|dakwaan|vonis|putusan)\b/i;

const isSpelled = (words: string): boolean =>
  words
    .trim()
    .toLowerCase()
    .split(/\s{1,3}/)
    .every((word) => spelled.has(word));

/** A figure on one side of the bracket and a number in words on the other. */
function mayBeTold(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  const next = tokens[at + 1];
  if (!before || !next) return false;
  return next.kind === 'word' ? spelled.has(next.norm) && /\d$/.test(before.text) : spelled.has(before.norm);
}

/** A number in figures and again in words. */
export const rule: LineRule = {
  id: 'TW-23',
  level: 'info',
  title: { id: 'Bilangan cukup ditulis sekali' },
  why: { id: 'Angka yang diulang dengan huruf hanya untuk peraturan, akta, dan kuitansi.' },
  source: 'EYD V, Angka',
  when: { marks: '(' },
  find(paragraph, _, places) {
    const { text, tokens } = paragraph;
    if (!places.some((at) => mayBeTold(tokens, at)) || legal.test(text)) return [];
    const doubled = matchesIn(paragraph, figureFirst).flatMap(
      ({ 0: told, 1: sign = '', 2: figure = '', 4: words = '', index }) => {
        if (!isSpelled(words)) return [];
        const opens = index === 0 || /[.!?]\s{1,2}$/.test(text.slice(0, index));
        const word = sign === '' ? numberWords[Number(figure)] : undefined;
        const fix = word
          ? opens
            ? word.charAt(0).toUpperCase() + word.slice(1)
            : keepCase(word, words)
          : `${sign}${figure}`;
        return [{ span: { start: index, end: index + told.length }, fix, message: { id: `Tulis “${fix}” saja.` } }];
      },
    );
    const reversed = matchesIn(paragraph, bracketed).flatMap(({ 0: told, 1: figure = '', index }) => {
      const before = text.slice(Math.max(0, index - longest), index).trimEnd();
      const all = before.split(' ');
      const words = all.slice(all.findLastIndex((word) => !spelled.has(word.toLowerCase())) + 1).join(' ');
      if (words === '' || /^(?:rupiah|persen|ribu|juta|miliar|triliun|ratus)\b/i.test(words)) return [];
      const start = text.slice(0, index).trimEnd().length - words.length;
      const fix = words.includes(' ') ? figure : words;
      return [{ span: { start, end: index + told.length }, fix, message: { id: `Tulis “${fix}” saja.` } }];
    });
    return [...doubled, ...reversed].sort((a, b) => a.span.start - b.span.start);
  },
};

export const examples: Examples = {
  wrong: [
    { text: 'Lurah melantik 3 (tiga) orang kader.', fixed: 'Lurah melantik tiga orang kader.' },
    { text: 'Bantuan Rp600.000 (enam ratus ribu rupiah) per keluarga.', fixed: 'Bantuan Rp600.000 per keluarga.' },
    { text: 'Syarat: pasfoto tiga (3) lembar', fixed: 'Syarat: pasfoto tiga lembar' },
    { text: '📌 Kuota 25 (dua puluh lima) peserta', fixed: '📌 Kuota 25 peserta' },
  ],
  right: [
    'Lurah melantik tiga orang kader.',
    'Pelanggar dipidana paling lama 3 (tiga) bulan.',
    'Wali Kota Pangkalpinang (dua dari kiri) menyapa warga.',
    'Posyandu buka Selasa (24/11/2026).',
    'Diskon 50 (khusus lansia) berlaku hari ini.',
    'Satu regu (3) belum hadir.',
  ],
};
