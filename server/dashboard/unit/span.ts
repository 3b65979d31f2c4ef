import { addDays, type Day, isDay, weekOf } from '@/lib/calendar/day';
import { addMonths, chosenMonth, firstDayOf, lastDayOf, type Month, monthOf, sayMonth } from '../month';
import { sayWeekShort } from '../say';

/** The stretch of time that a unit's page tells about. */
export interface Span {
  kind: 'semua' | 'minggu' | 'bulan';
  from: Day;
  until: Day;
  /** "26 minggu terakhir", "16–22 Nov", "November 2026". */
  name: string;
  /** What the address asks for to go one step back or on; left out where there is none. */
  before?: string;
  after?: string;
}

/** How many weeks, or months, back one can look: as far as reports are taken. */
const weeksBack = 56;
const monthsBack = 12;

function weekSpan(monday: Day, today: Day): Span {
  const running = weekOf(today);
  const oldest = addDays(running, -7 * weeksBack);
  const until = addDays(monday, 6);
  return {
    kind: 'minggu',
    from: monday,
    until,
    name: sayWeekShort(monday, until),
    ...(monday > oldest && { before: `minggu=${addDays(monday, -7)}` }),
    ...(monday < running && { after: `minggu=${addDays(monday, 7)}` }),
  };
}

function monthSpan(month: Month, today: Day): Span {
  const running = monthOf(today);
  return {
    kind: 'bulan',
    from: firstDayOf(month),
    until: lastDayOf(month),
    name: sayMonth(month),
    ...(month > addMonths(running, -monthsBack) && { before: `bulan=${addMonths(month, -1)}` }),
    ...(month < running && { after: `bulan=${addMonths(month, 1)}` }),
  };
}

/** What `?minggu=` or `?bulan=` asks for; the running one if it asks for nonsense, 26 weeks if for neither. */
export function chosenSpan(week: string | undefined, month: string | undefined, today: Day): Span {
  if (week !== undefined) {
    const running = weekOf(today);
    const monday = isDay(week) ? weekOf(week) : running;
    const isThere = monday <= running && monday >= addDays(running, -7 * weeksBack);
    return weekSpan(isThere ? monday : running, today);
  }
  if (month !== undefined) {
    const chosen = chosenMonth(month, today);
    const isThere = chosen >= addMonths(monthOf(today), -monthsBack);
    return monthSpan(isThere ? chosen : monthOf(today), today);
  }
  return { kind: 'semua', from: addDays(weekOf(today), -7 * 25), until: today, name: '26 minggu terakhir' };
}
