import type { Token } from '../../../bahasa/reading';
import type { Examples } from '../examples';
import { isQuoted } from '../is-quoted';
import { keepCase } from '../keep-case';
import type { LineRule } from '../rule';
import { stemOf } from '../stem-of';
import { perNouns } from './data/per-nouns';

/** "Satu persatu": the same word before and behind. */
const counted = new Set(['satu', 'dua', 'tiga', 'empat', 'lima']);

const glued = [...perNouns, ...counted].flatMap((noun) => [`per${noun}`, `per-${noun}`]);
const chained = [...counted].flatMap((word) => [`${word}-persatu`, `${word}-per-satu`]);

function rightOf(norm: string, before: string | undefined): string | null {
  const chain = /^([a-z]{3,5})-per-?([a-z]{3,5})$/.exec(norm);
  if (chain) return `${chain[1]} per ${chain[2]}`;
  const match = /^per-?(?=[a-z])/.exec(norm);
  if (!match) return null;
  const rest = norm.slice(match[0].length);
  if (counted.has(rest)) return before !== undefined && counted.has(before) ? `per ${rest}` : null;
  return perNouns.has(rest) || perNouns.has(stemOf(rest)) || perNouns.has(rest.replace(/nya$/, ''))
    ? `per ${rest}`
    : null;
}

/** "Per" in the sense of "each" or "from", glued to its noun. */
export const rule: LineRule = {
  id: 'EJ-35',
  level: 'salah',
  title: { id: 'Per yang berarti tiap ditulis terpisah' },
  why: { id: 'Kata per yang berarti tiap, demi, atau mulai ditulis terpisah.' },
  source: 'EYD V, Partikel 4',
  when: { words: [...glued, ...chained] },
  find: ({ tokens }, _, places) =>
    places.flatMap((at) => {
      const token = tokens[at] as Token;
      const right = rightOf(token.norm, tokens[at - 1]?.norm);
      if (right === null || isQuoted(tokens, at, at + 1)) return [];
      const rest = token.text.slice(token.text.length - (right.length - 4));
      const fix = right.startsWith('per ') ? `${token.text.slice(0, 3)} ${rest}` : keepCase(right, token.text);
      const span = { start: token.start, end: token.end };
      return [{ span, fix, message: { id: `Tulis “${fix}” (dipisah).` } }];
    }),
};

export const examples: Examples = {
  wrong: [
    { text: 'Iuran Rp10.000 perbulan.', fixed: 'Iuran Rp10.000 per bulan.' },
    { text: 'BIAYA PEROBJEK DITETAPKAN', fixed: 'BIAYA PER OBJEK DITETAPKAN' },
    { text: 'Warga maju satu persatu.', fixed: 'Warga maju satu per satu.' },
    { text: '- Beras dibagikan perkeluarga', fixed: '- Beras dibagikan per keluarga' },
    { text: 'Iuran perbulannya tetap.', fixed: 'Iuran per bulannya tetap.' },
    { text: 'Data dihimpun per-kelurahan.', fixed: 'Data dihimpun per kelurahan.' },
  ],
  right: [
    'Iuran Rp10.000 per bulan.',
    'Perorangan dan perkotaan termasuk dalam pendataan.',
    'Perkara itu ditangani petugas.',
    'Persatuan warga dijaga bersama.',
    'Tulis "per bulan", bukan "perbulan".',
    'Sampah pertanian diolah menjadi pupuk.',
  ],
};
