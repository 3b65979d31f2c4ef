import { addDays, type Day, epochDayOf } from '@/lib/calendar/day';
import { instantOf } from '@/lib/calendar/instant-of';
import type { Jenis } from '@/lib/draft/jenis';
import type { PlatformId } from '@/lib/draft/platform';

/** The form as it was typed. */
export interface Typed {
  platform: PlatformId | null;
  jenis: Jenis;
  day: string;
  clock: string;
  link: string;
}

/** What the typed form says, ready for the log. */
export interface ReadEntry {
  platform: PlatformId;
  jenis: Jenis;
  /** Milliseconds UTC. */
  publishedAt: number;
  link: string;
}

/** What is wrong with a field, by the name of the words that say it. */
export interface Troubles {
  platform?: 'noPlatform';
  day?: 'unreadableDay' | 'futureDay' | 'oldDay';
  clock?: 'unreadableClock' | 'futureClock';
  link?: 'unreadableLink';
}

/** As many days back as a month's report needs; older posts stay as they were counted. */
export const daysBack = 31;
const longestLink = 500;

const two = (n: number) => String(n).padStart(2, '0');

/** "15/10/2024", "15-10-24", "15.10": a year left out is the one in which that day came last. */
export function readDay(typed: string, today: Day): Day | null {
  const found = /^(\d{1,2})[/.\- ](\d{1,2})(?:[/.\- ](\d{4}|\d{2}))?$/.exec(typed.trim());
  if (!found) return null;
  const [, date, month, told] = found;
  const on = (year: number) => `${year}-${two(Number(month))}-${two(Number(date))}`;
  const thisYear = Number(today.slice(0, 4));
  const year = told === undefined ? thisYear : Number(told) + (told.length === 2 ? 2000 : 0);
  const day = told === undefined && on(year) > today ? on(year - 1) : on(year);
  return isDate(day) ? day : null;
}

/** JavaScript takes 31 November for 1 December: only what comes back unchanged is a date. */
function isDate(day: Day): boolean {
  try {
    return addDays(day, 0) === day && epochDayOf(day) >= 0;
  } catch {
    return false;
  }
}

/** "08.30", "8:30", "0830", "8": minutes after midnight. */
export function readClock(typed: string): number | null {
  const found = /^(\d{1,2})(?:[.:, ]?(\d{2}))?$/.exec(typed.trim());
  if (!found) return null;
  const hours = Number(found[1]);
  const minutes = Number(found[2] ?? 0);
  return hours < 24 && minutes < 60 ? hours * 60 + minutes : null;
}

/** The address with its https; empty if none was typed, null if it is no address of the web. */
export function readLink(typed: string): string | null {
  const text = typed.trim();
  if (text === '') return '';
  if (text.length > longestLink || /\s/.test(text)) return null;
  try {
    const url = new URL(/^[a-z]+:/i.test(text) ? text : `https://${text}`);
    return ['http:', 'https:'].includes(url.protocol) && url.hostname.includes('.') ? url.href : null;
  } catch {
    return null;
  }
}

/** The entry, or what is wrong with each field. `now` in milliseconds UTC; days and hours are those of `zone`. */
export function readEntry(
  typed: Typed,
  now: number,
  today: Day,
  zone: string,
): { entry: ReadEntry } | { troubles: Troubles } {
  const troubles: Troubles = {};
  const { platform, jenis } = typed;
  const day = readDay(typed.day, today);
  const minutes = readClock(typed.clock);
  const link = readLink(typed.link);
  if (platform === null) troubles.platform = 'noPlatform';
  if (day === null) troubles.day = 'unreadableDay';
  else if (day > today) troubles.day = 'futureDay';
  else if (day < addDays(today, -daysBack)) troubles.day = 'oldDay';
  if (minutes === null) troubles.clock = 'unreadableClock';
  else if (day === today && instantOf(day, minutes, zone) > now) troubles.clock = 'futureClock';
  if (link === null) troubles.link = 'unreadableLink';
  if (Object.keys(troubles).length > 0 || platform === null || day === null || minutes === null || link === null)
    return { troubles };
  return { entry: { platform, jenis, publishedAt: instantOf(day, minutes, zone), link } };
}
