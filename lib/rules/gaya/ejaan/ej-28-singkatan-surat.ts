import { monthNumbers, weekdayNumbers, zoneWords } from '../../../bahasa/data/calendar-words';
import type { Token } from '../../../bahasa/reading';
import type { Examples } from '../examples';
import { isQuoted } from '../is-quoted';
import { keepCase } from '../keep-case';
import type { Hit, LineRule } from '../rule';
import { onePoint, twoPoints } from './data/document-short-forms';
import { isAllCapitals, isShouted } from './is-shouted';

const pieces = /^(?:[aAdD]\/[nN]|[sS]\/[dD]|[uU]\/[pPbB]|[dD]\/[aA]|[cC]\/[qQ]|[aA]\.n|[sS]\.d|[uU]\.p)$/;
/** The first words that these are read in: "a/n" is three tokens or one. */
const openings = ['a', 's', 'u', 'd', 'c', 'sd', 's/d', 'a.n', 's.d', 'u.p'];
const figures: ReadonlySet<string> = new Set(['number', 'date', 'clock']);

const isTime = (token: Token | undefined): boolean =>
  token !== undefined &&
  (figures.has(token.kind) ||
    ['selesai', 'pukul', 'jam', 'tanggal'].includes(token.norm) ||
    [weekdayNumbers, monthNumbers, zoneWords].some((known) => known.has(token.norm)));

/** How many tokens from `at` make up "a/n" or "s.d" without its last point; 0 for anything else. */
function lengthAt(text: string, tokens: readonly Token[], at: number): number {
  const first = tokens[at];
  if (!first || /\d/.test(text.charAt(first.start - 1)) || text.charAt(first.start - 1) === '/') return 0;
  for (const length of [3, 1]) {
    const last = tokens[at + length - 1];
    if (!last || !pieces.test(text.slice(first.start, last.end)) || /[/\p{L}\d]/u.test(text.charAt(last.end))) continue;
    const isPointed = text.charAt(first.start + 1) === '.' && text.charAt(last.end) === '.';
    return isPointed ? 0 : length;
  }
  return 0;
}

/** Short forms of letters and lists without their points, or with strokes. */
export const rule: LineRule = {
  id: 'EJ-28',
  level: 'salah',
  title: { id: 'Titik pada singkatan dll., s.d., a.n.' },
  why: { id: 'Singkatan umum ditulis dengan titik, bukan dengan garis miring.' },
  source: 'EYD V, Singkatan 4a dan 4b',
  when: { words: [...onePoint, ...openings] },
  find({ text, tokens }, _, places) {
    const hits: Hit[] = [];
    const add = (start: number, end: number, right: string) => {
      hits.push({ span: { start, end }, fix: right, message: { id: `Tulis “${right}” dengan titik.` } });
    };
    let done = 0;
    for (const at of places) {
      const token = tokens[at] as Token;
      if (at < done) continue;
      if (onePoint.has(token.norm)) {
        const isLoud = isShouted(tokens, at);
        // "TTD" and "SDA" in running text are acronyms; "dll.." has a point too many, not one too few.
        if (/[.…/]/.test(text.charAt(token.end)) || isQuoted(tokens, at, at + 1)) continue;
        if (isAllCapitals(token) && !isLoud && (token.norm === 'sda' || token.norm === 'ttd')) continue;
        if (token.norm === 'sda' && isAllCapitals(token)) continue;
        const model = isAllCapitals(token) && !isLoud ? token.norm : token.text;
        add(token.start, token.end, keepCase(`${token.norm}.`, token.norm === 'yth' && !isLoud ? 'Y' : model));
        continue;
      }
      const isBare = token.norm === 'sd' && token.text === 'sd' && isTime(tokens[at - 1]);
      const next = text.charAt(token.end) === '.' ? tokens[at + 2] : tokens[at + 1];
      const length = isBare && isTime(next) ? 1 : lengthAt(text, tokens, at);
      const last = tokens[at + length - 1];
      if (length === 0 || !last || isQuoted(tokens, at, at + length)) continue;
      const own = text.slice(token.start, last.end);
      const right = twoPoints.get(own.toLowerCase().replace(/[./]/g, ''));
      if (!right) continue;
      const isLoud = own === own.toUpperCase() && !isShouted(tokens, at);
      add(token.start, last.end + (text.charAt(last.end) === '.' ? 1 : 0), keepCase(right, isLoud ? 'a' : own));
      done = at + length;
    }
    return hits;
  },
};

export const examples: Examples = {
  wrong: [
    {
      text: 'Pendaftaran s/d Jumat, bawa KTP, KK, dll',
      fixed: 'Pendaftaran s.d. Jumat, bawa KTP, KK, dll.',
    },
    { text: 'Yth Bapak dan Ibu warga RT 02', fixed: 'Yth. Bapak dan Ibu warga RT 02' },
    { text: '📌 Loket buka pukul 08.00 sd 12.00 WIB', fixed: '📌 Loket buka pukul 08.00 s.d. 12.00 WIB' },
    { text: 'Surat ditandatangani a/n lurah.', fixed: 'Surat ditandatangani a.n. lurah.' },
    { text: 'Kader membawa sapu, cangkul, dsb ke lokasi.', fixed: 'Kader membawa sapu, cangkul, dsb. ke lokasi.' },
    { text: 'Layanan Senin S/D Jumat', fixed: 'Layanan Senin s.d. Jumat' },
    { text: 'Surat dikirim u/p Sekretaris Lurah.', fixed: 'Surat dikirim u.p. Sekretaris Lurah.' },
  ],
  right: [
    'Pendaftaran s.d. Jumat, bawa KTP, KK, dll.',
    'Siswa SD dan guru menanam pohon.',
    'Warga membawa sapu, cangkul, dan lain-lain.',
    'Dinas SDA membersihkan sungai.',
    'Surat a.n. lurah sudah dikirim.',
    'Info di contoh.go.id/s/d dan https://contoh.go.id/a/n.',
  ],
};
