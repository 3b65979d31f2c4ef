import type { Paragraph, Token } from '../../../bahasa/reading';
import type { Examples } from '../examples';
import { isInName } from '../in-name';
import { keepCase } from '../keep-case';
import { matchesIn } from '../matches-in';
import type { Hit, LineRule } from '../rule';

/** Spellings of miliar and triliun, with what may hang on them. */
const word =
  /(?<![\p{L}-])(ber)?(mil[iy]{1,2}ar[dt]?|mill?[iy]{1,2}ar[dt]?|mil[iy]er|tr[iy]l{1,2}[iy]{1,2}un|tril{1,2}[iy]on)(an|nya|annya)?(?![\p{L}])/giu;
const right = /^(?:ber)?(?:miliar(?:an|nya|annya)?|triliun(?:an|nya|annya)?)$/i;

const units: Readonly<Record<string, string>> = { m: 'miliar', t: 'triliun', jt: 'juta', rb: 'ribu', k: 'ribu' };
/** "Rp1,5 M", "Rp500jt", "Rp1–2 M". */
const afterRupiah =
  /(?<![\p{L}\p{N}])rp\.?\s{0,2}\d{1,4}(?:[.,]\d{1,3})?(?:\s?[-–]\s?(?:rp\.?\s{0,2})?\d{1,4}(?:[.,]\d{1,3})?)?(\s{0,2})(m|t|jt|rb|k)(-?an)?(?![\p{L}\p{N}])/giu;
/** "500 jt", "50rb" without "Rp". */
const bare = /(?<![\p{L}\p{N}.,])\d{1,4}(?:,\d{1,3})?(\s{0,2})(jt|rb)(-?an)?(?![\p{L}\p{N}])/gu;

const unitWords: ReadonlySet<string> = new Set(Object.keys(units).flatMap((unit) => [unit, `${unit}an`, `${unit}-an`]));
/** "Rp2milyar", "Rp500jt" are one word. */
const gluedSum = /^rp\d.*\p{L}/u;
const rightWords: ReadonlySet<string> = new Set(['miliar', 'triliun', 'miliaran', 'triliunan']);

const isVariant = ({ norm }: Token): boolean =>
  norm.startsWith('rp') ? gluedSum.test(norm) : !unitWords.has(norm) && !rightWords.has(norm);

const isUnit = (text: string, { norm, start }: Token): boolean =>
  unitWords.has(norm) ? /\d\s{0,2}$/.test(text.slice(Math.max(0, start - 3), start)) : gluedSum.test(norm);

function unitHit(match: RegExpExecArray, isShouted: boolean): Hit[] {
  const { 0: told, 1: space = '', 2: unit = '', 3: tail = '', index } = match;
  const name = units[unit.toLowerCase()];
  const sum = told.slice(0, told.length - space.length - unit.length - tail.length);
  // "Rp50.000 M …" is a sum already.
  if (name === undefined || (/\.\d{3}$/.test(sum) && /^[mt]$/i.test(unit))) return [];
  const whole = `${name}${tail ? 'an' : ''}`;
  const fix = ` ${isShouted ? whole.toUpperCase() : whole}`;
  const start = index + sum.length;
  const span = { start, end: index + told.length };
  return [{ span, fix, message: { id: `Tulis “${sum}${fix}”.` } }];
}

function wordHit(
  { text, tokens }: Paragraph,
  { 0: told, 1: ber = '', 2: stem = '', 3: tail = '', index }: RegExpExecArray,
): Hit[] {
  if (right.test(told) || /^milier$/i.test(stem)) return [];
  const at = tokens.findIndex(({ start }) => start === index);
  if (at >= 0 && told !== told.toUpperCase() && tokens[at - 1]?.kind !== 'number' && isInName(tokens, at)) return [];
  const base = stem.toLowerCase().startsWith('m') ? 'miliar' : 'triliun';
  const fix = keepCase(`${ber.toLowerCase()}${base}${tail.toLowerCase()}`, text.slice(index, index + told.length));
  return [{ span: { start: index, end: index + told.length }, fix, message: { id: `Tulis “${fix}”.` } }];
}

/** milyar, trilyun, and sums with M, jt, rb. */
export const rule: LineRule = {
  id: 'TW-16',
  level: 'salah',
  title: { id: 'Miliar, triliun, juta, ribu ditulis penuh' },
  why: { id: 'Bentuk bakunya miliar dan triliun; singkatan jumlah uang mudah disalahpahami.' },
  source: 'KBBI VI; EYD V, Angka',
  when: { words: unitWords, starts: ['mil', 'tril', 'tryl', 'bermil', 'bertril', 'bertryl', 'rp'] },
  find(paragraph, _, places) {
    const { text, tokens } = paragraph;
    const isSpelled = places.some((at) => isVariant(tokens[at] as Token));
    const words = isSpelled ? matchesIn(paragraph, word).flatMap((match) => wordHit(paragraph, match)) : [];
    if (!places.some((at) => isUnit(text, tokens[at] as Token))) return words;
    const isShouted = text === text.toUpperCase();
    const sums = matchesIn(paragraph, afterRupiah).flatMap((match) => unitHit(match, isShouted));
    const others = matchesIn(paragraph, bare)
      .flatMap((match) => unitHit(match, isShouted))
      .filter(({ span }) => sums.every((one) => one.span.end <= span.start || one.span.start >= span.end));
    return [...words, ...sums, ...others].sort((a, b) => a.span.start - b.span.start);
  },
};

export const examples: Examples = {
  wrong: [
    { text: 'Anggaran Rp1,5 M atau 1,5 milyar.', fixed: 'Anggaran Rp1,5 miliar atau 1,5 miliar.' },
    { text: 'ANGGARAN JALAN 2 TRILYUN', fixed: 'ANGGARAN JALAN 2 TRILIUN' },
    { text: 'Hadiah total Rp50 rb untuk setiap regu.', fixed: 'Hadiah total Rp50 ribu untuk setiap regu.' },
    { text: 'Modal usaha Rp5jt bagi pelaku UMKM.', fixed: 'Modal usaha Rp5 juta bagi pelaku UMKM.' },
    { text: '💰 Nilainya milyaran rupiah', fixed: '💰 Nilainya miliaran rupiah' },
    { text: 'Tiket masuk 15rb per orang.', fixed: 'Tiket masuk 15 ribu per orang.' },
  ],
  right: [
    'Anggaran Rp1,5 miliar untuk jalan lingkungan.',
    'Harga tanah Rp500 ribu per m2.',
    'Miliarder itu menyumbang triliunan rupiah.',
    'Selokan sepanjang 15 m dibersihkan warga.',
    'Ustaz M. Ridwan menerima Rp500.000 M. Ali menyusul.',
    'Jaringan 4G dan 5G tersedia di balai RW 03.',
  ],
};
