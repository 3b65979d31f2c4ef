import { addDays, type Day, dayOf, epochDayOf, weekdayOf } from '@/lib/calendar/day';
import { sayClock } from '@/lib/calendar/say-clock';
import { monthNames, sayShortDay, sayWeek, weekdayNames } from '@/lib/calendar/say-day';
import type { Words } from '@/lib/words/words';

const atNoon = (day: Day) => epochDayOf(day) * 86_400_000 + 43_200_000;
const english = (options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', ...options });

/** "14–20 Oktober": the week that begins on `monday`. */
export const weekWords = (monday: Day): Words => ({
  id: sayWeek(monday, addDays(monday, 6)),
  en: english({ day: 'numeric', month: 'long' }).formatRange(atNoon(monday), atNoon(addDays(monday, 6))),
});

/** "20 Oktober 2024". */
export const longDayWords = (day: Day): Words => ({
  id: `${sayShortDay(day)} ${day.slice(0, 4)}`,
  en: english({ day: 'numeric', month: 'long', year: 'numeric' }).format(atNoon(day)),
});

/** "Senin"; 0 = Monday. */
export const weekdayWords = (weekday: number): Words => ({
  id: weekdayNames[weekday] ?? '',
  // 1970-01-05 was a Monday.
  en: english({ weekday: 'long' }).format((4 + weekday) * 86_400_000),
});

/** "Agu": the short name of the month of `day`. */
export const monthWords = (day: Day): Words => ({
  id: (monthNames[Number(day.slice(5, 7)) - 1] ?? '').slice(0, 3),
  en: english({ month: 'short' }).format(atNoon(day)).slice(0, 3),
});

/** "Senin 14/10". */
export const shortDayWords = (day: Day): Words => ({
  id: `${weekdayNames[weekdayOf(day)]} ${Number(day.slice(8))}/${Number(day.slice(5, 7))}`,
  en: english({ weekday: 'long', day: 'numeric', month: 'short' }).format(atNoon(day)),
});

/** "14.10 WIB", in English "14:10 WIB". */
export function clockWords(at: number, zone: string): Words {
  const id = sayClock(at, zone);
  return { id, en: id.replace('.', ':') };
}

/** "pukul 14.10 WIB" if that was today in `zone`, else "Senin 14/10 pukul 14.10 WIB". */
export function momentWords(at: number, today: Day, zone: string): Words {
  const clock = clockWords(at, zone);
  const day = dayOf(at, zone);
  if (day === today) return { id: `pukul ${clock.id}`, en: clock.en };
  const named = shortDayWords(day);
  return { id: `${named.id} pukul ${clock.id}`, en: `${named.en}, ${clock.en}` };
}
