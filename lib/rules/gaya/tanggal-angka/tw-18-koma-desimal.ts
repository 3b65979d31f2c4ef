import { wordList } from '../../../bahasa/data/word-list';
import type { Token } from '../../../bahasa/reading';
import type { Examples } from '../examples';
import { matchesIn } from '../matches-in';
import type { LineRule } from '../rule';

/** "2.5 persen", "1.25 hektare", "2.5–3.5 %": one or two figures behind the point, so no thousands. */
const measured =
  /(?<![\p{L}\d.,:/-])(\d{1,4}\.\d{1,2})(?=(?:\s?(?:[-–]|sampai|hingga|s\.d\.)\s?\d{1,4}[.,]\d{1,2})?\s?(?:%|°|(?:persen|prosen|ribu|juta|jutaan|miliar|milyar|triliun|trilyun|derajat|kg|kilogram|gram|kuintal|ton|liter|meter|km|kilometer|cm|sentimeter|mm|hektare|hektar|ha|m2|m3|m²|m³|inci|knot|mil|kali lipat|poin|skala richter|SR|Mbps|GB|MB|jt|m)(?![\p{L}\d])))/gu;
/** The second side of "2.5–3.5 persen". */
const rangeEnd =
  /(?<=\d[.,]\d{1,2}\s?[-–]\s?)(\d{1,4}\.\d{1,2})(?=\s?(?:%|°|(?:persen|juta|miliar|triliun|derajat|kg|ton|liter|meter|km|hektare|hektar|ha)(?![\p{L}\d])))/gu;
/** "Rp1.5 miliar", "magnitudo 5.1", "M5.1": called by what stands before. */
const called =
  /(?<=(?<![\p{L}\d])(?:rp\.?\s{0,2}|usd\s?|magnitudo\s(?:m\s?)?|skala richter\s|IPK\s|IPM\s|indeks\s|skor\s|rata-rata\s|sebesar\s|gempa m\s?))(\d{1,3}\.\d{1,2})(?![.,]?\d|\s?(?:WIB|Wita|WIT)\b)/giu;
const clockCall = /(?:pukul|jam|pkl\.?|pk\.?)\s{0,2}$/i;

const point = '.'.charCodeAt(0);
function isDigit(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 48 && code <= 57;
}
/** One or two figures. */
const hasFewDigits = (text: string, at: number): boolean =>
  isDigit(text, at) && !(isDigit(text, at + 1) && isDigit(text, at + 2));
const joints = new Set(['-', '–', 'sampai', 'hingga', 's.d.']);
const units = new Set(
  wordList(`% ° persen prosen ribu juta jutaan miliar milyar triliun trilyun derajat kg kilogram gram kuintal ton liter meter m km kilometer cm sentimeter mm
    hektare hektar ha m2 m3 inci knot mil kali poin skala sr mbps gb mb jt`),
);
const callers = new Set(wordList('rp rp. . usd magnitudo m richter ipk ipm indeks skor rata-rata sebesar'));

const isUnit = (token: Token | undefined): boolean =>
  token !== undefined && (units.has(token.norm) || token.norm.startsWith('°'));

/** "2.5" beside a unit or what calls a figure, or "M5" before ".1": most figures with a point are times and sums. */
function mayBeDecimal(text: string, tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token;
  // "Rp1.5" is "Rp1", a point and a figure; of "Rp600.000" the three figures behind the point are thousands.
  if (token.kind === 'word') return text.charCodeAt(token.end) === point && hasFewDigits(text, token.end + 1);
  const { length } = token.text;
  if (token.text.charCodeAt(length - 2) !== point && token.text.charCodeAt(length - 3) !== point) return false;
  if (!/^\d{1,4}\.\d{1,2}$/.test(token.text)) return false;
  const next = tokens[at + 1];
  if (isUnit(next) || callers.has(tokens[at - 1]?.norm ?? '')) return true;
  return joints.has(next?.norm ?? '') && isUnit(tokens[at + 3]);
}

/** A decimal with the point of English. */
export const rule: LineRule = {
  id: 'TW-18',
  level: 'salah',
  title: { id: 'Desimal memakai koma' },
  why: { id: 'Dalam bahasa Indonesia koma memisahkan desimal, titik memisahkan ribuan.' },
  source: 'EYD V, Tanda Koma',
  when: { kinds: ['number', 'clock'], shapes: ['digit'] },
  find(paragraph, _, places) {
    const { text, tokens } = paragraph;
    if (!places.some((at) => mayBeDecimal(text, tokens, at))) return [];
    const starts = new Set<number>();
    return [measured, rangeEnd, called]
      .flatMap((pattern) => matchesIn(paragraph, pattern))
      .filter(({ index }) => !starts.has(index) && starts.add(index))
      .filter(({ index }) => !clockCall.test(text.slice(Math.max(0, index - 8), index)))
      .sort((a, b) => a.index - b.index)
      .map(({ 0: told, index }) => {
        const fix = told.replace('.', ',');
        return {
          span: { start: index, end: index + told.length },
          fix,
          message: { id: `Tulis “${fix}” (koma desimal).` },
        };
      });
  },
};

export const examples: Examples = {
  wrong: [
    { text: 'Kunjungan naik 2.5 persen.', fixed: 'Kunjungan naik 2,5 persen.' },
    { text: 'ANGKA STUNTING TURUN 3.25%', fixed: 'ANGKA STUNTING TURUN 3,25%' },
    { text: 'Anggaran Rp1.5 miliar untuk jalan lingkungan.', fixed: 'Anggaran Rp1,5 miliar untuk jalan lingkungan.' },
    { text: '📏 Panjang selokan 12.5 meter', fixed: '📏 Panjang selokan 12,5 meter' },
    { text: 'Gempa magnitudo 5.1 terasa di kelurahan.', fixed: 'Gempa magnitudo 5,1 terasa di kelurahan.' },
    { text: 'Suhu naik 1.5–2.5 derajat.', fixed: 'Suhu naik 1,5–2,5 derajat.' },
  ],
  right: [
    'Kunjungan naik 2,5 persen.',
    'Warga menanam 2.500 pohon di lahan 1.250 meter persegi.',
    'Posyandu buka pukul 08.30 dan tutup pukul 11.00.',
    'Aplikasi versi 2.5 memuat 1.500 data.',
    'Pelatihan UMKM menuju industri 4.0 diikuti pelaku usaha.',
    'Lari mulai pukul 06.30 km 5 di alun-alun.',
  ],
};
