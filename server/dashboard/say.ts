import { type Day, dayOf, weekdayOf } from '@/lib/calendar/day';
import { sayClock } from '@/lib/calendar/say-clock';
import { monthNames, weekdayNames } from '@/lib/calendar/say-day';

const partsOf = (day: Day) => day.split('-').map(Number) as [number, number, number];
const weekday = (day: Day) => weekdayNames[weekdayOf(day)] ?? '';

/** "16/11": the narrow form under a bar and in a column. */
export function sayNarrowDay(day: Day): string {
  const [, month, date] = partsOf(day);
  return `${date}/${month}`;
}

/** "Rab 18/11". */
export const sayWeekdayShort = (day: Day): string => `${weekday(day).slice(0, 3)} ${sayNarrowDay(day)}`;

/** "Rabu, 18 November 2026". */
export function sayLongDay(day: Day): string {
  const [year, month, date] = partsOf(day);
  return `${weekday(day)}, ${date} ${monthNames[month - 1]} ${year}`;
}

/** "Senin 16 – Minggu 22 November 2026", or with both months and years where they differ. */
export function sayWholeWeek(monday: Day, sunday: Day): string {
  const [firstYear, firstMonth, first] = partsOf(monday);
  const [year, month, last] = partsOf(sunday);
  const sameMonth = firstMonth === month;
  const start = sameMonth ? '' : ` ${monthNames[firstMonth - 1]}${firstYear === year ? '' : ` ${firstYear}`}`;
  return `Senin ${first}${start} – Minggu ${last} ${monthNames[month - 1]} ${year}`;
}

/** "16–22 Nov", "30 Nov–6 Des": the week in the switch. */
export function sayWeekShort(monday: Day, sunday: Day): string {
  const short = (month: number) => monthNames[month - 1]?.slice(0, 3);
  const [, firstMonth, first] = partsOf(monday);
  const [, month, last] = partsOf(sunday);
  return firstMonth === month
    ? `${first}–${last} ${short(month)}`
    : `${first} ${short(firstMonth)}–${last} ${short(month)}`;
}

/** "Sabtu 21/11 pukul 16.00 WIB". */
export function sayInstant(at: number, zone: string): string {
  const day = dayOf(at, zone);
  return `${weekday(day)} ${sayNarrowDay(day)} pukul ${sayClock(at, zone)}`;
}
