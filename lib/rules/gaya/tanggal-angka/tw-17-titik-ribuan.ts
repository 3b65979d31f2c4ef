import { wordList } from '../../../bahasa/data/word-list';
import type { Paragraph, Token } from '../../../bahasa/reading';
import type { Examples } from '../examples';
import { hitsAt } from '../hits-at';
import { isQuoted } from '../is-quoted';
import type { Hit, LineRule } from '../rule';
import { countedNouns } from './data/counted-nouns';

const long = /^[1-9]\d{3,11}(?:,\d{1,3})?$/;
const yearShape = /^(?:19|20)\d\d$/;
const measures = new Set(
  wordList(
    'rupiah kg kilogram gram ton kuintal liter meter m m2 m3 m² m³ km kilometer hektare hektar ha langkah kilo kalori kata karakter hari jam',
  ),
);
/** They show that even 2000 is a count and no year. */
const callers = new Set(
  wordList(`sebanyak sejumlah diikuti dihadiri oleh sekitar kurang lebih hampir mencapai total kepada bagi menampung menyalurkan membagikan menanam melibatkan
    menyerahkan dari sebesar seluas sepanjang seberat rata-rata target ada`),
);
/** Behind these a figure names something. */
const codes = new Set(
  wordList(`nomor no no. nomer kode pos tahun thn th jalan jl jl. jln blok pasal hp wa telp telp. telepon center hotline kelas kamar ruang sk uu perda plat nik nip id
    pin seri versi posko kontak hubungi angkatan masehi m h hijriah januari februari maret april mei juni juli agustus september oktober november desember`),
);

const grouped = (figure: string): string => {
  const [whole = '', rest] = figure.split(',');
  const points = whole.replace(/\B(?=(?:\d{3}){1,5}$)/g, '.');
  return rest === undefined ? points : `${points},${rest}`;
};

const counts = (token: Token | undefined): boolean =>
  countedNouns.has(token?.norm ?? '') || measures.has(token?.norm ?? '');

/** "1500-2000 orang": the noun stands behind the second figure. */
function isCounted(tokens: readonly Token[], at: number): boolean {
  if (counts(tokens[at + 1])) return true;
  const isRange =
    /^(?:[-–—]|sampai|hingga|s\.d\.)$/.test(tokens[at + 1]?.norm ?? '') && tokens[at + 2]?.kind === 'number';
  return isRange && counts(tokens[at + 3]);
}

function hitAt({ tokens }: Paragraph, at: number): Hit | null {
  const token = tokens[at];
  if (token?.kind !== 'number') return null;
  const before = tokens[at - 1];
  if (yearShape.test(token.text) && !callers.has(before?.norm ?? '')) return null;
  if (!long.test(token.text) || !isCounted(tokens, at)) return null;
  if (codes.has(before?.norm ?? '') || isQuoted(tokens, at, at + 1)) return null;
  // "180/1500", "08-1500": part of a longer figure, unless it is the other side of a count.
  const isGlued = before?.kind === 'mark' && before.end === token.start && /[/.:_-]/.test(before.text);
  if (isGlued && tokens[at - 2]?.kind !== 'number') return null;
  if (isGlued && before.text !== '-') return null;
  const fix = grouped(token.text);
  return { span: { start: token.start, end: token.end }, fix, message: { id: `Tulis “${fix}” agar mudah dibaca.` } };
}

const rupiah = /rp\.?\s{0,2}([1-9]\d{3,14})(?![\d.]|,\d{3})/iy;
const quote = /["“”'‘’«»]/;

function sumAt({ text, tokens }: Paragraph, at: number): Hit | null {
  const start = tokens[at]?.start ?? 0;
  rupiah.lastIndex = start;
  const [told = '', figure = ''] = rupiah.exec(text) ?? [];
  const end = start + told.length;
  if (figure === '' || (quote.test(text.charAt(start - 1)) && quote.test(text.charAt(end)))) return null;
  const fix = grouped(figure);
  return { span: { start: end - figure.length, end }, fix, message: { id: `Tulis “Rp${fix}” agar mudah dibaca.` } };
}

/** A quantity of four figures and more without points. Years and numbers of things have none. */
export const rule: LineRule = {
  id: 'TW-17',
  level: 'saran',
  title: { id: 'Ribuan diberi titik' },
  why: { id: 'Titik memisahkan ribuan sehingga jumlah langsung terbaca.' },
  source: 'EYD V, Tanda Titik',
  when: { kinds: ['number'], starts: ['rp'] },
  find(paragraph, _, places) {
    let taken = 0;
    return hitsAt(places, (at) => {
      const token = paragraph.tokens[at] as Token;
      if (token.kind === 'number') return token.text.length < 4 || token.start < taken ? null : hitAt(paragraph, at);
      const sum = sumAt(paragraph, at);
      taken = sum?.span.end ?? taken;
      return sum;
    });
  },
};

export const examples: Examples = {
  wrong: [
    { text: 'Senam massal diikuti 1500 warga.', fixed: 'Senam massal diikuti 1.500 warga.' },
    { text: 'Bantuan Rp600000 per keluarga.', fixed: 'Bantuan Rp600.000 per keluarga.' },
    { text: '🌱 WARGA MENANAM 2000 BIBIT', fixed: '🌱 WARGA MENANAM 2.000 BIBIT' },
    { text: 'Aula menampung 1500-2500 orang.', fixed: 'Aula menampung 1.500-2.500 orang.' },
    { text: 'Beras sebanyak 12500 kg disalurkan.', fixed: 'Beras sebanyak 12.500 kg disalurkan.' },
  ],
  right: [
    'Senam massal diikuti 1.500 warga.',
    'Pada tahun 2026 warga menanam pohon.',
    'Dalam Musrenbang 2026 warga mengusulkan drainase.',
    'Kantor di Jalan Merdeka Nomor 1500 ramai.',
    'Hubungi 08123456789 atau pusat panggilan 1500.',
    'Kode pos 33121 berlaku untuk kelurahan ini.',
    'Perda Nomor 1200 warga sudah tahu.',
  ],
};
