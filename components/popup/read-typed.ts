import { addDays, type Day, epochDayOf } from '@/lib/calendar/day';

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
