import { isDay } from '@/lib/calendar/day';
import { monthNames, weekdayNames } from '@/lib/calendar/say-day';
import type { Cell } from './part';

const squeezed = (text: string) => text.trim().replace(/\s+/g, ' ');
const two = (number: number) => `${number}`.padStart(2, '0');

/** "17 Agustus 2026" as "17/8/2026". */
const withFigures = (text: string): string =>
  text.toLowerCase().replace(/ ?([a-z]+) ?/, (all, word: string) => {
    const month = monthNames.findIndex((name) => name.toLowerCase() === word);
    return month < 0 ? all : `/${month + 1}/`;
  });

/** The day as the pack writes it; null for what is none. */
function dayIn(text: string): string | null {
  if (isDay(text)) return text;
  const [, date, month, year] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(withFigures(text)) ?? [];
  const day = `${year}-${two(Number(month))}-${two(Number(date))}`;
  return isDay(day) ? day : null;
}

/** A day of every year; 29 February counts, since it comes back in some. */
function yearlyIn(text: string): string | null {
  const [, date, month] = /^(\d{1,2})[/.-](\d{1,2})[/.-]?$/.exec(withFigures(text)) ?? [];
  const day = `${two(Number(month))}-${two(Number(date))}`;
  return isDay(`2024-${day}`) ? day : null;
}

const yesWords = new Set(['ya', 'y', 'x', 'v', '1', 'wajib']);
const noWords = new Set(['tidak', 't', '-', '0']);

/** The parts of a text that is parted by semicolons. */
const partsIn = (text: string): string[] => text.split(';').map(squeezed).filter(Boolean);

/**
 * What was typed as the pack writes it; undefined for nothing. What cannot be read stays as it is, so that the pack's own
 * schema finds it wrong.
 */
export function valueIn(
  { kind, most = Number.POSITIVE_INFINITY }: Pick<Cell, 'kind' | 'most'>,
  typed: string,
): unknown {
  const text = squeezed(typed);
  if (text === '') return undefined;
  switch (kind) {
    case 'day':
      return dayIn(text) ?? text;
    case 'yearly':
      return yearlyIn(text) ?? text;
    case 'number':
      return /^\d+$/.test(text) && Number(text) >= 1 && Number(text) <= most ? Number(text) : text;
    case 'yes':
      if (noWords.has(text.toLowerCase())) return undefined;
      return yesWords.has(text.toLowerCase()) || text;
    case 'weekday':
      return weekdayNames.find((name) => name.toLowerCase() === text.toLowerCase()) ?? text;
    case 'list':
      return partsIn(text);
    case 'tag':
      return text.startsWith('#') ? text : `#${text}`;
    default:
      return text;
  }
}

/** "2026-11-01" and "11-01" as "1/11/2026" and "1/11". */
const dayTyped = (day: string) => day.split('-').map(Number).reverse().join('/');

/** A value of the pack as an admin writes it. */
export function typedOf({ kind }: Pick<Cell, 'kind'>, value: unknown): string {
  if (Array.isArray(value)) return value.join('; ');
  if (value === true) return 'ya';
  if (typeof value === 'number') return `${value}`;
  if (typeof value !== 'string') return '';
  return kind === 'day' || kind === 'yearly' ? dayTyped(value) : value;
}

/** What a field asks for, said to one who typed something else. */
export function askFor({ kind, most }: Pick<Cell, 'kind' | 'most'>): string {
  switch (kind) {
    case 'tag':
      return 'Tagar hanya berisi huruf, angka, dan garis bawah, tanpa spasi, misalnya #KerjaBakti.';
    case 'day':
      return 'Tulis tanggal seperti 17/8/2026.';
    case 'yearly':
      return 'Tulis tanggal dan bulan seperti 17/8.';
    case 'number':
      return `Isi angka 1 sampai ${most}.`;
    case 'yes':
      return 'Tulis ya, atau kosongkan.';
    case 'weekday':
      return 'Pilih hari dari Senin sampai Minggu.';
    default:
      return 'Isi paling banyak 200 huruf.';
  }
}
