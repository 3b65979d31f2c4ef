import { addDays, dayFromEpoch } from '@/lib/calendar/day';
import { excuseWords } from './excuse-words';
import type { ExcusedWeek } from './store/excuses';

/** The days on which nothing is asked of a unit in a week that is excused for it alone. */
export function rehatOf({ monday, reason }: Pick<ExcusedWeek, 'monday' | 'reason'>) {
  const from = dayFromEpoch(monday);
  return { from, until: addDays(from, 6), name: excuseWords[reason] };
}
