import { monthNumbers, monthsAfterDay } from '../../../bahasa/data/calendar-words';
import type { Token } from '../../../bahasa/reading';
import type { Span } from '../../../draft/span';
import type { Examples } from '../examples';
import { hitsAt } from '../hits-at';
import { isQuoted } from '../is-quoted';
import type { LineRule } from '../rule';
import { lastDayOf } from './dates';

interface Written {
  day: number;
  month: number;
  year: number | null;
  span: Span;
  to: number;
}

const yearShape = /^(?:19|20)\d\d$/;
const numbering = new Set(['no', 'no.', 'nomor', 'nomer', 'pasal', 'rt', 'rw', 'rt/rw', '/', 'blok', 'skor', 'kamar']);

/** "31 November (tahun) 2026". A day beyond 31 must stand before the full name of a month. */
function named(tokens: readonly Token[], at: number): Written | null {
  const first = tokens[at];
  const name = tokens[at + 1];
  if (first?.kind !== 'number' || first.text.length !== 2 || name?.kind !== 'word' || !/^\d\d$/.test(first.text))
    return null;
  const day = Number(first.text);
  // Every month has so many days, and most figures are small.
  if (day <= 28) return null;
  const norm = name.norm.replace('.', '');
  const month = (day > 31 ? (norm.length > 3 ? monthNumbers : null) : monthsAfterDay)?.get(norm);
  if (day > 39 || month === undefined) return null;
  const skip = /^(?:,|tahun|thn)$/.test(tokens[at + 2]?.norm ?? '') ? 3 : 2;
  const year = yearShape.test(tokens[at + skip]?.text ?? '') ? Number(tokens[at + skip]?.text) : null;
  const to = year === null ? at + 2 : at + skip + 1;
  return { day, month, year, span: { start: first.start, end: tokens[to - 1]?.end ?? name.end }, to };
}

/** "31/11/2026", "31-11-26", "31/11", "2026-11-31". Month-first dates belong to another rule. */
function inFigures(token: Token, at: number): Written | null {
  const first = Number.parseInt(token.text, 10);
  if (token.kind !== 'date' || first < 29 || (first > 39 && first < 1_000)) return null;
  const parts = token.text.split(/ ?[/.-] ?/).map(Number);
  if (/^\d{4}/.test(token.text)) parts.reverse();
  const [day = 0, month = 0, year = null] = parts;
  if (day < 29 || day > 39 || month < 1 || month > 12) return null;
  return { day, month, year: year !== null && year < 100 ? 2000 + year : year, span: token, to: at + 1 };
}

/** A date that no calendar holds. The fix is the last day of the month, as one who counts on a 31st means it. */
export const rule: LineRule = {
  id: 'TW-02',
  level: 'salah',
  title: { id: 'Tanggal benar-benar ada' },
  why: { id: 'Tanggal yang tidak ada di kalender membuat warga bingung.' },
  source: 'Perhitungan kalender',
  when: { kinds: ['number', 'date'] },
  find: ({ text, tokens }, { today }, places) =>
    hitsAt(places, (at) => {
      const token = tokens[at] as Token;
      const date = token.kind === 'number' ? named(tokens, at) : inFigures(token, at);
      if (!date || numbering.has(tokens[at - 1]?.norm ?? '') || isQuoted(tokens, at, date.to)) return null;
      const { day, month, year, span } = date;
      // Without a year the 29th of February may be meant.
      if (day <= (year === null && month === 2 ? 29 : lastDayOf(year ?? 2001, month))) return null;
      const last = String(lastDayOf(year ?? Number(today.slice(0, 4)), month));
      const told = text.slice(span.start, span.end);
      const fix = /^\d{4}/.test(told) ? told.replace(/\d{1,2}$/, last) : told.replace(/^\d{1,2}/, last);
      const message = { id: `Tulis “${fix}” atau tanggal yang benar: tanggal ini tidak ada.` };
      return { span: { start: span.start, end: span.end }, fix, message };
    }),
};

export const examples: Examples = {
  wrong: [
    { text: 'Pendaftaran ditutup 31/11/2026.', fixed: 'Pendaftaran ditutup 30/11/2026.' },
    { text: 'RAPAT WARGA 31 JUNI 2027', fixed: 'RAPAT WARGA 30 JUNI 2027' },
    { text: '📌 Pelayanan libur 29 Februari 2027', fixed: '📌 Pelayanan libur 28 Februari 2027' },
    {
      text: 'Pendaftaran 1 s.d. 31 April 2027 di kantor lurah',
      fixed: 'Pendaftaran 1 s.d. 30 April 2027 di kantor lurah',
    },
    { text: 'Batas akhir: 32 Desember 2026', fixed: 'Batas akhir: 31 Desember 2026' },
    { text: 'Senin, 31-11-2026, kantor buka.', fixed: 'Senin, 30-11-2026, kantor buka.' },
  ],
  right: [
    'Pendaftaran ditutup 30/11/2026.',
    'Pelayanan libur 29 Februari 2028.',
    'Kerja bakti 31 Oktober 2026 dan 31/12/2026.',
    'Warga RT 31/06 bekerja bakti.',
    'Sebanyak 31 peserta Juni Ceria hadir.',
    'Surat Nomor 31/11/2026 sudah diterima.',
    'Tulis "30 November", bukan "31 November".',
  ],
};
