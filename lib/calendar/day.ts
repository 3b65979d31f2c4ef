import { clockIn } from './clock-in';

/** A local calendar date, `2026-11-21`. */
export type Day = string;

const dayLength = 86_400_000;
const shape = /^\d{4}-\d{2}-\d{2}$/;

/** The calendar date that a clock in `zone` (an IANA name) shows at the instant `at` (milliseconds UTC). */
export const dayOf = (at: number, zone: string): Day => clockIn(zone, at).slice(0, 10);

/** Days since 1970-01-01: the form in which a day travels and in which days are subtracted. */
export function epochDayOf(day: Day): number {
  const at = Date.parse(`${day}T00:00:00Z`);
  if (!shape.test(day) || Number.isNaN(at)) throw new RangeError(`not a calendar date: ${day}`);
  return at / dayLength;
}

/** The inverse of {@link epochDayOf}. */
export const dayFromEpoch = (epochDay: number): Day => new Date(epochDay * dayLength).toISOString().slice(0, 10);

/** Whether the text is a day that exists: 30 February is none, though it can be read as 2 March. */
export function isDay(text: string): boolean {
  const at = Date.parse(`${text}T00:00:00Z`);
  return shape.test(text) && !Number.isNaN(at) && dayFromEpoch(at / dayLength) === text;
}

export const addDays = (day: Day, days: number): Day => dayFromEpoch(epochDayOf(day) + days);

/** 0 = Monday … 6 = Sunday: the working week of Indonesian offices starts on Monday. */
export const weekdayOf = (day: Day): number => (((epochDayOf(day) + 3) % 7) + 7) % 7;

/** The Monday of the week that holds `day`; a week runs Monday to Sunday. */
export const weekOf = (day: Day): Day => addDays(day, -weekdayOf(day));
