import { addDays, type Day, isDay, weekOf } from '@/lib/calendar/day';
import { monthNames } from '@/lib/calendar/say-day';
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

/** The first day of the month that lies `step` months after that of `day`. */
function monthAfter(day: Day, step: number): Day {
  const months = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + step;
  return `${Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, '0')}-01`;
}

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

function monthSpan(first: Day, today: Day): Span {
  const running = `${today.slice(0, 7)}-01`;
  return {
    kind: 'bulan',
    from: first,
    until: addDays(monthAfter(first, 1), -1),
    name: `${monthNames[Number(first.slice(5, 7)) - 1]} ${first.slice(0, 4)}`,
    ...(first > monthAfter(running, -monthsBack) && { before: `bulan=${monthAfter(first, -1).slice(0, 7)}` }),
    ...(first < running && { after: `bulan=${monthAfter(first, 1).slice(0, 7)}` }),
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
    const running = `${today.slice(0, 7)}-01`;
    const first = isDay(`${month}-01`) ? `${month}-01` : running;
    const isThere = first <= running && first >= monthAfter(running, -monthsBack);
    return monthSpan(isThere ? first : running, today);
  }
  return { kind: 'semua', from: addDays(weekOf(today), -7 * 25), until: today, name: '26 minggu terakhir' };
}
