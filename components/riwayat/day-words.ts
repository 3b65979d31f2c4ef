import { weekdayWords } from '@/components/parts/date-words';
import { type Day, weekdayOf } from '@/lib/calendar/day';
import { monthNames } from '@/lib/calendar/say-day';
import type { Words } from '@/lib/words/words';

const english = new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', month: 'long', year: 'numeric' });

/** Made once: a page of rows would make a formatter for each. */
const weekdays = [0, 1, 2, 3, 4, 5, 6].map(weekdayWords);

/** "Sel 15/10/2024". */
export function rowDayWords(day: Day): Words {
  const date = `${Number(day.slice(8))}/${Number(day.slice(5, 7))}/${day.slice(0, 4)}`;
  const { id = '', en = id } = weekdays[weekdayOf(day)] ?? {};
  return { id: `${id.slice(0, 3)} ${date}`, en: `${en.slice(0, 3)} ${date}` };
}

/** "Oktober 2024", from `2024-10`. */
export const monthYearWords = (month: string): Words => ({
  id: `${monthNames[Number(month.slice(5)) - 1]} ${month.slice(0, 4)}`,
  en: english.format(Date.parse(`${month}-15`)),
});
