import { datedDays } from '../calendar/dated-days';
import { addDays, type Day, epochDayOf } from '../calendar/day';
import { independence, nationalDays } from '../calendar/national-days';
import type { YearlyDay } from '../draft/agency';

/** A day worth a post, soon enough to prepare it. */
export interface DayAhead {
  /** As a post would write it: "HUT ke-55 Korpri". */
  name: string;
  day: Day;
  /** 0 is today. */
  inDays: number;
  /** The date is reckoned and may move by a day. */
  isMovable: boolean;
  /** The tag that the Diskominfo gave the day. */
  tag?: string;
}

/** A week: time for a picture and a sentence, and not so long that it is forgotten again. */
const horizon = 7;

/** The number follows HUT, and stands behind every other name. */
function numbered(name: string, baseYear: number | undefined, year: number): string {
  if (baseYear === undefined || year <= baseYear) return name;
  const ordinal = `ke-${year - baseYear}`;
  return name.startsWith('HUT ') ? `HUT ${ordinal} ${name.slice(4)}` : `${name} ${ordinal}`;
}

/** The days on this one date: the unit's own first, then the feasts, then those of the whole country. */
function namesOn(day: Day, own: readonly YearlyDay[]): Pick<DayAhead, 'name' | 'isMovable' | 'tag'>[] {
  const [year, monthDay] = [Number(day.slice(0, 4)), day.slice(5)];
  const ours = own
    .filter((one) => one.monthDay === monthDay)
    .map(({ name, baseYear, tag }) => ({ name: numbered(name, baseYear, year), isMovable: false, tag }));
  const feasts = datedDays.filter((one) => one.day === day).map(({ name, isMovable }) => ({ name, isMovable }));
  const everyones = nationalDays
    .filter((one) => one.monthDay === monthDay)
    .map(({ names: [name = ''], baseYear }) => ({ name: numbered(name, baseYear, year), isMovable: false }));
  const republic =
    monthDay === independence.monthDay ? [{ name: `HUT ke-${year - independence.baseYear} RI`, isMovable: false }] : [];
  // The same day, once with a number and once without, is told once.
  return republic.length > 0 ? [...ours, ...republic, ...feasts] : [...ours, ...feasts, ...everyones];
}

/** The days from today to a week ahead, the nearest first, none told twice. `own` are those of the Diskominfo's calendar. */
export function daysAhead(today: Day, own: readonly YearlyDay[]): DayAhead[] {
  const told = new Set<string>();
  return Array.from({ length: horizon + 1 }, (_, inDays) => addDays(today, inDays))
    .flatMap((day) => namesOn(day, own).map((one) => ({ ...one, day, inDays: epochDayOf(day) - epochDayOf(today) })))
    .filter(({ name }) => !told.has(name.toLowerCase()) && told.add(name.toLowerCase()));
}
