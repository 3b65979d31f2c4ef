import type { Status } from '@/components/parts/status-shape';
import type { Day } from '@/lib/calendar/day';
import { postedWeeks, type Week, weekOn } from '@/lib/streak/week';
import type { UnitWeeks } from '../../unit-weeks';

/** How the unit stands in one week, measured as for its row of weeks: a day with posts counts once. */
export interface Standing {
  week: Week;
  status: Status;
}

/** `connected`: the day on which the first of its computers was enrolled, null without any. */
export function standingOf(weeks: UnitWeeks, monday: Day, sunday: Day, connected: Day | null): Standing {
  const week = weekOn(monday, postedWeeks(weeks.days), weeks.target, weeks.measure);
  const statusOf = (): Status => {
    if (week.days >= week.target) return 'aktif';
    if (week.posts > 0) return 'kurang';
    return connected && connected <= sunday ? 'kosong' : 'putus';
  };
  return { week, status: statusOf() };
}
