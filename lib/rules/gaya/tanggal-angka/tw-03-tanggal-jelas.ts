import { weekdayNumbers } from '../../../bahasa/data/calendar-words';
import { oncePerLine } from '../../../bahasa/per-line';
import type { Moment, Token } from '../../../bahasa/reading';
import { type Day, epochDayOf, weekdayOf } from '../../../calendar/day';
import type { Examples } from '../examples';
import { isQuoted } from '../is-quoted';
import type { LineRule } from '../rule';
import { dayFrom, daysNear } from './dates';

const numbering = new Set(['no', 'no.', 'nomor', 'nomer', 'pasal', 'rt', 'rw', 'rt/rw', '/', 'blok', 'skor', 'kamar']);
const dayWords = new Set([
  'tanggal',
  'tgl',
  'tgl.',
  'pada',
  'mulai',
  'sejak',
  'hingga',
  'sampai',
  'besok',
  'lusa',
  'ini',
]);
const periodSigns = new Set(['-', '–', '—', 's/d', 's.d.', 'sd', 'sampai', 'hingga', 'dan', '&']);
/** A year of two figures is believed within so many days of today. */
const believable = 1_100;
/** A date without a year lies within so many days of today. */
const yearless = 200;

interface Written {
  day: number;
  month: number;
  /** Null where none is told. */
  year: number | null;
}

/** What is unclear in a date of figures; null for one that is clear or none at all. */
function unclear({ text }: Token): Written | null {
  const parts = text.split(/ ?[/.-] ?/);
  if (parts[0]?.length === 4) return null;
  const [first = 0, second = 0] = parts.map(Number);
  const isMonthFirst = first <= 12 && second > 12;
  const [day, month] = isMonthFirst ? [second, first] : [first, second];
  if (day < 1 || day > 31 || month < 1 || month > 12) return null;
  const last = parts[2];
  if (last === undefined) return isMonthFirst ? null : { day, month, year: null };
  if (last.length === 4) return isMonthFirst ? { day, month, year: Number(last) } : null;
  return { day, month, year: 2000 + Number(last) };
}

/** "25/11" could be a share or a house; a weekday, a bracket or "tanggal" shows that it is a day. */
function isDay(tokens: readonly Token[], at: number, { day }: Written, moment: Moment | undefined): boolean {
  if (!moment) return false;
  const before = tokens[at - 1]?.norm ?? '';
  return moment.weekday !== null || day > 12 || dayWords.has(before) || weekdayNumbers.has(before);
}

/** The moments of a line by where their dates start. */
const datesOf = oncePerLine(
  ({ moments }): ReadonlyMap<number, Moment> =>
    new Map(moments.toReversed().flatMap((one) => (one.dateSpan ? [[one.dateSpan.start, one] as const] : []))),
);

/** The first side of a period may leave the year to the second: "21/11–23/11/2026". */
const sharesYear = (tokens: readonly Token[], at: number): boolean =>
  periodSigns.has(tokens[at + 1]?.norm ?? '') &&
  [2, 3, 4].some((ahead) => /\d{4}$/.test(tokens[at + ahead]?.text ?? ''));

function meant({ day, month, year }: Written, weekday: number | null, today: Day): Day | null {
  if (year !== null) {
    const one = dayFrom(year, month, day);
    return one && Math.abs(epochDayOf(one) - epochDayOf(today)) <= believable ? one : null;
  }
  const near = daysNear({ day, month, year }, today);
  const fits = (one: Day) => weekday === null || weekdayOf(one) === weekday;
  return near.find((one) => fits(one) && Math.abs(epochDayOf(one) - epochDayOf(today)) <= yearless) ?? null;
}

/** A date of figures that can be read in two ways: month first, a year of two figures, no year. */
export const rule: LineRule = {
  id: 'TW-03',
  level: 'saran',
  title: { id: 'Tanggal berangka ditulis lengkap' },
  why: { id: 'Tanggal tanpa tahun atau dengan bulan di depan bisa dibaca keliru di kemudian hari.' },
  source: 'EYD V, Tanda Hubung; kebiasaan hari (dd/mm/yyyy)',
  when: { kinds: ['date'] },
  find: (paragraph, { today }, places) =>
    places.flatMap((at) => {
      const { tokens } = paragraph;
      const token = tokens[at] as Token;
      const date = unclear(token);
      if (!date || numbering.has(tokens[at - 1]?.norm ?? '') || isQuoted(tokens, at, at + 1)) return [];
      const own = datesOf(paragraph).get(token.start);
      if (date.year === null && (!isDay(tokens, at, date, own) || sharesYear(tokens, at))) return [];
      const day = meant(date, own && !own.isRange ? own.weekday : null, today);
      const span = { start: token.start, end: token.end };
      const example = { id: 'Tulis tanggal lengkap dengan tahun, misalnya 30/11/2026.' };
      if (day === null) return [{ span, message: example }];
      const sign = /[/.-]/.exec(token.text)?.[0] ?? '/';
      const [year = '', month = '', of = ''] = day.split('-');
      const isPadded = /^0|[/.-]0/.test(token.text);
      const fix = isPadded ? [of, month, year].join(sign) : [Number(of), Number(month), year].join(sign);
      return [{ span, fix, message: { id: `Tulis ${fix} (tanggal, bulan, tahun).` } }];
    }),
};

export const examples: Examples = {
  wrong: [
    { text: 'Berlaku 11/30/26.', fixed: 'Berlaku 30/11/2026.' },
    { text: 'Posyandu buka Rabu (25/11) pagi.', fixed: 'Posyandu buka Rabu (25/11/2026) pagi.' },
    { text: 'BATAS AKHIR: 30/11/26', fixed: 'BATAS AKHIR: 30/11/2026' },
    { text: 'Pendaftaran dibuka 11-23-2026.', fixed: 'Pendaftaran dibuka 23-11-2026.' },
    { text: 'Pasar murah digelar tanggal 05/12.', fixed: 'Pasar murah digelar tanggal 05/12/2026.' },
  ],
  right: [
    'Berlaku mulai 30/11/2026.',
    'Pasar murah Sabtu (21/11–22/11/2026).',
    'Rapat digelar Selasa, 24-11-2026.',
    'Warga RT 02/05 bekerja bakti.',
    'Layanan darurat siaga 24/7.',
    'Sebanyak 3/4 warga sudah divaksin.',
    'Surat Nomor 30/11/26 sudah diterima.',
  ],
};
