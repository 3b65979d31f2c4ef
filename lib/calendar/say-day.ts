import { type Day, weekdayOf } from './day';

/** Monday first, as {@link weekdayOf} counts. */
export const weekdayNames = ['Senin', 'Selasa', 'Rabu', 'Kamis', 'Jumat', 'Sabtu', 'Minggu'] as const;

export const monthNames = [
  'Januari',
  'Februari',
  'Maret',
  'April',
  'Mei',
  'Juni',
  'Juli',
  'Agustus',
  'September',
  'Oktober',
  'November',
  'Desember',
] as const;

const partsOf = (day: Day) => day.split('-').map(Number) as [number, number, number];

/** "Selasa (15/10/2024)", the form that government posts use for a date in running text. */
export function sayNewsDay(day: Day): string {
  const [year, month, date] = partsOf(day);
  return `${weekdayNames[weekdayOf(day)]} (${date}/${month}/${year})`;
}

/** "15 Oktober". */
export function sayShortDay(day: Day): string {
  const [, month, date] = partsOf(day);
  return `${date} ${monthNames[month - 1]}`;
}

/** "14–20 Oktober", "28 Oktober–3 November": the week that begins on `monday`. */
export function sayWeek(monday: Day, sunday: Day): string {
  const [, firstMonth, first] = partsOf(monday);
  const [, lastMonth, last] = partsOf(sunday);
  const month = (number: number) => monthNames[number - 1];
  return firstMonth === lastMonth
    ? `${first}–${last} ${month(lastMonth)}`
    : `${first} ${month(firstMonth)}–${last} ${month(lastMonth)}`;
}
