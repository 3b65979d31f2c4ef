import { addDays, type Day, isDay, weekOf } from '@/lib/calendar/day';

/**
 * How many weeks back the dashboard can look. Days are kept for a little more than 57 weeks, and the bars reach eleven
 * weeks further back than the week they stand beside; older posts stand in the months.
 */
const weeksBack = 45;

/** Monday of the oldest week that can be looked at. */
export const oldestWeek = (today: Day): Day => addDays(weekOf(today), -7 * weeksBack);

/** The Monday that `?minggu=` asks for; the running week if it asks for none, for nonsense or for the future. */
export function chosenWeek(asked: string | undefined, today: Day): Day {
  const running = weekOf(today);
  const monday = asked && isDay(asked) ? weekOf(asked) : running;
  return monday > running || monday < oldestWeek(today) ? running : monday;
}
