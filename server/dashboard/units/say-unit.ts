import { addDays, type Day, dayOf } from '@/lib/calendar/day';
import { sayClock } from '@/lib/calendar/say-clock';
import { sayNarrowDay } from '../say';

/** A dinas stands in no kecamatan: it works for all. */
export const sayKecamatan = (kecamatan: string): string => kecamatan || 'Semua kecamatan';

/** "18/11/2026". */
export const sayWholeDay = (day: Day): string => `${sayNarrowDay(day)}/${day.slice(0, 4)}`;

/** "hari ini 15.12", "kemarin 15.40", "18/11", "18/11/2025": when something was last heard. */
export function saySeen(at: number, now: number, zone: string): string {
  const [day, today] = [dayOf(at, zone), dayOf(now, zone)];
  const clock = sayClock(at, zone).split(' ')[0];
  if (day === today) return `hari ini ${clock}`;
  if (day === addDays(today, -1)) return `kemarin ${clock}`;
  return day.slice(0, 4) === today.slice(0, 4) ? sayNarrowDay(day) : sayWholeDay(day);
}
