import type { Moment } from '../../../bahasa/reading';
import { type Day, epochDayOf } from '../../../calendar/day';

type DatePart = NonNullable<Moment['date']>;

/** 28 to 31. */
export function lastDayOf(year: number, month: number): number {
  if (month !== 2) return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
}

/** Null for a day that the calendar does not hold, and for years of long ago, which the calendar takes for others. */
export function dayFrom(year: number, month: number, date: number): Day | null {
  const isReal = year >= 1_000 && month >= 1 && month <= 12 && date >= 1 && date <= lastDayOf(year, month);
  return isReal ? `${year}-${month < 10 ? '0' : ''}${month}-${date < 10 ? '0' : ''}${date}` : null;
}

const dayLength = 86_400_000;
const yearOf = (day: Day): number => Number(day.slice(0, 4));

/** How many days lie between a date of the calendar and a day, which is given as epochDayOf gives it. */
const distance = (year: number, { day, month }: DatePart, epochDay: number): number =>
  Math.abs(Date.UTC(year, month - 1, day) / dayLength - epochDay);

/** The years in which a date without one may lie, the nearest to today first. */
function yearsNear(date: DatePart, today: Day): number[] {
  const year = yearOf(today);
  const now = epochDayOf(today);
  return [year - 1, year, year + 1].sort((a, b) => distance(a, date, now) - distance(b, date, now));
}

/** The days that a date without a year may mean, the nearest to today first. */
export const daysNear = (date: DatePart, today: Day): Day[] =>
  yearsNear(date, today)
    .map((year) => dayFrom(year, date.month, date.day))
    .filter((one) => one !== null);

/** The day that a date means; without a year it is the nearest one, if that lies within `within` days of today. */
export function dayMeant(date: DatePart, today: Day, within: number): Day | null {
  if (date.year !== null) return dayFrom(date.year, date.month, date.day);
  const [nearest] = daysNear(date, today);
  return nearest && Math.abs(epochDayOf(nearest) - epochDayOf(today)) <= within ? nearest : null;
}

/** 0 = Monday … 6 = Sunday, of a date with a year that the calendar holds: for many dates cheaper than by way of a Day. */
export const weekdayOn = (year: number, { day, month }: DatePart): number =>
  (((Math.floor(Date.UTC(year, month - 1, day) / dayLength) + 3) % 7) + 7) % 7;

/** "24/11/2026". */
export const sayDate = (day: Day): string => day.split('-').map(Number).toReversed().join('/');
