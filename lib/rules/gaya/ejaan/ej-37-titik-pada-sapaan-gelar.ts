import { wordList } from '../../../bahasa/data/word-list';
import type { Token } from '../../../bahasa/reading';
import type { Examples } from '../examples';
import { isQuoted } from '../is-quoted';
import { keepCase } from '../keep-case';
import type { LineRule } from '../rule';
import { afterDari, beforeDari } from './data/after-dari';
import { titlesWithPoint } from './data/titles-with-point';
import { isAllCapitals, isShouted } from './is-shouted';

/** Streets and houses keep the name they were given: "RSUD Dr Soetomo". */
const named = new Set(
  wordList(
    'jalan jl jl. jln jln. rs rsud rsup rsu rumah sakit sd sdn smp sma masjid musala stadion bandara gedung gang gg. lapangan',
  ),
);
/** "1447 H", "Hari H": here the letter is no title. */
const notBeforeH = new Set(
  wordList('hari golongan blok kelas gedung seri tipe ruang vitamin hepatitis nomor no no. huruf pos loket'),
);
const sources = new Set(
  wordList('warga informasi info bantuan kiriman peserta perwakilan rombongan kabar surat undangan'),
);

/** "Jalan Ir H Juanda": another title may stand between. */
function isNamed(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  const first = titlesWithPoint.has(before?.text.replace('.', '') ?? '') ? tokens[at - 2] : before;
  return named.has(first?.norm ?? '');
}

function isName(token: Token | undefined): token is Token {
  return token?.kind === 'word' && token.isCapital && /\p{L}/u.test(token.text) && !afterDari.has(token.norm);
}

/** A title before a name without its point; a letter that is right otherwise is left alone. */
export const rule: LineRule = {
  id: 'EJ-37',
  level: 'saran',
  title: { id: 'Titik pada dr., Dr., H., dan Hj.' },
  why: { id: 'Singkatan gelar dan sapaan di depan nama diakhiri titik.' },
  source: 'EYD V, Singkatan 1 dan Huruf Kapital 22',
  when: { words: new Set([...titlesWithPoint.keys()].map((title) => title.toLowerCase())) },
  find: ({ text, tokens }, _, places) =>
    places.flatMap((at) => {
      const token = tokens[at] as Token;
      const fix = titlesWithPoint.get(token.text);
      const next = tokens[at + 1];
      const before = tokens[at - 1];
      if (fix === undefined || !isName(next) || isQuoted(tokens, at, at + 1)) return [];
      if (!/^[ \u00a0]{1,2}$/.test(text.slice(token.end, next.start)) || isNamed(tokens, at)) return [];
      if (token.norm === 'h' && ['min', 'minus', 'plus'].includes(next.norm)) return [];
      if (token.norm === 'h' && (before?.kind === 'number' || notBeforeH.has(before?.norm ?? ''))) return [];
      if (token.text === 'dr' && (beforeDari.has(before?.norm ?? '') || sources.has(before?.norm ?? ''))) return [];
      // "IR" and "DR" in running text are acronyms; "H" stands before a name, not before another single letter.
      const isLarge = isAllCapitals(token) && token.text !== 'KH' && !isShouted(tokens, at);
      if (isLarge && (isAllCapitals(next) || !['DR', 'HJ', 'DRS', 'DRA'].includes(token.text))) return [];
      const right = isLarge ? keepCase(fix.toLowerCase(), 'Dr') : fix;
      if (token.text === 'H' && next.text.length < 3 && !/^[A-Z][a-z.]/.test(next.text)) return [];
      const span = { start: token.start, end: token.end };
      return [{ span, fix: right, message: { id: `Tulis “${right}” dengan titik.` } }];
    }),
};

export const examples: Examples = {
  wrong: [
    { text: 'dr Rina memeriksa balita.', fixed: 'dr. Rina memeriksa balita.' },
    { text: 'Bersama dr Rina, kader memeriksa balita.', fixed: 'Bersama dr. Rina, kader memeriksa balita.' },
    { text: 'Hadir H Ahmad Basri dan Hj Siti Aminah.', fixed: 'Hadir H. Ahmad Basri dan Hj. Siti Aminah.' },
    { text: 'CERAMAH BERSAMA HJ SITI AMINAH', fixed: 'CERAMAH BERSAMA HJ. SITI AMINAH' },
    { text: '🎤 Narasumber: Prof Budi Santoso', fixed: '🎤 Narasumber: Prof. Budi Santoso' },
    { text: 'Sambutan disampaikan Drs Hasan Basri.', fixed: 'Sambutan disampaikan Drs. Hasan Basri.' },
  ],
  right: [
    'Bersama dr. Rina, kader memeriksa balita.',
    'Tabligh akbar 1 Muharam 1448 H Masjid Agung berlangsung tertib.',
    'Petugas berjaga pada Hari H Pemilihan Duta Baca.',
    'Rute melewati Jalan Dr Wahidin.',
    'Hadir H. Ahmad Basri dan Hj. Siti Aminah.',
  ],
};
