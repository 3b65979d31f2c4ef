import type { Moment } from '../../../bahasa/reading';
import { type Day, epochDayOf } from '../../../calendar/day';

type DatePart = NonNullable<Moment['date']>;

/** 28 to 31. */
export const lastDayOf = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** Null for a day that the calendar does not hold, and for years of long ago, which the calendar takes for others. */
export function dayFrom(year: number, month: number, date: number): Day | null {
  const isReal = year >= 1_000 && month >= 1 && month <= 12 && date >= 1 && date <= lastDayOf(year, month);
  return isReal ? `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}` : null;
}

/** The days that a date without a year may mean, the nearest to today first. */
export function daysNear({ day, month }: DatePart, today: Day): Day[] {
  const year = Number(today.slice(0, 4));
  const far = (one: Day) => Math.abs(epochDayOf(one) - epochDayOf(today));
  return [year - 1, year, year + 1]
    .map((one) => dayFrom(one, month, day))
    .filter((one) => one !== null)
    .sort((a, b) => far(a) - far(b));
}

/** The day that a date means; without a year it is the nearest one, if that lies within `within` days of today. */
export function dayMeant(date: DatePart, today: Day, within: number): Day | null {
  if (date.year !== null) return dayFrom(date.year, date.month, date.day);
  const [nearest] = daysNear(date, today);
  return nearest && Math.abs(epochDayOf(nearest) - epochDayOf(today)) <= within ? nearest : null;
}

/** "24/11/2026". */
export const sayDate = (day: Day): string => day.split('-').map(Number).toReversed().join('/');
