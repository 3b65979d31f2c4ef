import { addDays, type Day, epochDayOf } from '@/lib/calendar/day';
import { askedOn, type Week } from '@/lib/streak/week';
import type { Asked } from '../../measure-of';
import { rehatOf } from '../../rehat-of';
import type { ExcusedWeek } from '../../store/excuses';
import { byUnit } from '../by-unit';

/** What a week asks of a unit. */
export interface AskedWeek extends Pick<Week, 'monday' | 'target' | 'rehat'> {
  /** Its Monday, days since 1970. */
  first: number;
}

/** What was asked of a unit in the chosen week and in those before it, the newest first. */
export interface AskedWeeks {
  chosen: AskedWeek;
  before: readonly AskedWeek[];
}

/**
 * What the week of `monday` and so many weeks before it ask of each unit, by the same measure as `measureOf`, but
 * worked out once for all of them: what a unit has of its own is laid over it, where nothing holds for all.
 */
export function askedWeeksOf(
  asked: Asked,
  excused: readonly ExcusedWeek[],
  monday: Day,
  weeksBefore: number,
): (unitId: string) => AskedWeeks {
  const on = (day: Day): AskedWeek => ({
    monday: day,
    first: epochDayOf(day),
    ...askedOn(day, asked.target, asked),
  });
  const before = Array.from({ length: weeksBefore }, (_, index) => on(addDays(monday, -7 * (index + 1))));
  const usual = { chosen: on(monday), before };
  const own = byUnit(excused);
  return (unitId) => {
    const ofUnit = new Map(own(unitId).map((one) => [one.monday, one]));
    if (ofUnit.size === 0) return usual;
    const laidOver = (week: AskedWeek): AskedWeek => {
      const excuse = week.rehat === null && ofUnit.get(week.first);
      return excuse ? { ...week, rehat: rehatOf(excuse) } : week;
    };
    return { chosen: laidOver(usual.chosen), before: usual.before.map(laidOver) };
  };
}
