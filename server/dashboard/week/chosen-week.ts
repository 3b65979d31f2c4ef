import { addDays, type Day, epochDayOf, weekOf } from '@/lib/calendar/day';

/** How many weeks back the dashboard can look: as far as reports are taken. */
const weeksBack = 56;

/** The Monday that `?minggu=` asks for; the running week if it asks for none, for nonsense or for the future. */
export function chosenWeek(asked: string | undefined, today: Day): Day {
  const running = weekOf(today);
  try {
    epochDayOf(asked ?? '');
  } catch {
    return running;
  }
  const monday = weekOf(asked ?? '');
  return monday > running || monday < addDays(running, -7 * weeksBack) ? running : monday;
}
