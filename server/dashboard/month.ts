import { addDays, type Day, epochDayOf, weekOf } from '@/lib/calendar/day';
import { monthNames } from '@/lib/calendar/say-day';

/** "2026-11". */
export type Month = string;

const shape = /^20\d{2}-(?:0[1-9]|1[0-2])$/;

export const monthOf = (day: Day): Month => day.slice(0, 7);

export const firstDayOf = (month: Month): Day => `${month}-01`;

/** The month so many months later, or earlier if below 0. */
export function addMonths(month: Month, months: number): Month {
  const count = Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1 + months;
  return `${Math.floor(count / 12)}-${String((count % 12) + 1).padStart(2, '0')}`;
}

export const lastDayOf = (month: Month): Day => addDays(firstDayOf(addMonths(month, 1)), -1);

/** "November 2026". */
export const sayMonth = (month: Month): string => `${monthNames[Number(month.slice(5)) - 1]} ${month.slice(0, 4)}`;

/** The month that `?bulan=` asks for; the running one if it asks for none, for nonsense or for the future. */
export function chosenMonth(asked: string | undefined, today: Day): Month {
  const running = monthOf(today);
  return asked && shape.test(asked) && asked <= running ? asked : running;
}

/**
 * Mondays of the weeks that belong to the month and have begun. A week belongs where most of its days lie, and so its
 * Thursday: each week belongs to one month, and a year of months has every week once.
 */
export function mondaysOf(month: Month, today: Day): Day[] {
  const first = weekOf(firstDayOf(month));
  const weeks = Math.ceil((epochDayOf(lastDayOf(month)) - epochDayOf(first) + 1) / 7);
  return Array.from({ length: weeks }, (_, index) => addDays(first, index * 7)).filter(
    (monday) => monday <= today && monthOf(addDays(monday, 3)) === month,
  );
}
