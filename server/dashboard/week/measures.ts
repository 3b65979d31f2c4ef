import { addDays, dayFromEpoch } from '@/lib/calendar/day';
import type { Measure, Rehat, TargetSince } from '@/lib/streak/week';
import { excuseWords } from '../../excuse-words';
import type { Office } from '../../office';
import type { ExcusedWeek } from '../../store/excuses';
import { byUnit } from './by-unit';

/** What all units are measured by: {@link Office}. */
export type Asked = Pick<Office, 'target' | 'targets' | 'rehat'>;

function rehatOf({ monday, reason }: ExcusedWeek): Rehat {
  const first = dayFromEpoch(monday);
  return { from: first, until: addDays(first, 6), name: excuseWords[reason] };
}

/** Since when which target held. Weeks before the first pack are measured by today's, also when an old week is looked at. */
export const targetsOf = ({ target, targets }: Asked): TargetSince[] => [{ from: '1970-01-01', target }, ...targets];

/** What each unit is measured by, the same as in its own popup: what holds for all, and its own weeks of rest. */
export function measuresOf(asked: Asked, excused: readonly ExcusedWeek[]): (unitId: string) => Measure {
  const targets = targetsOf(asked);
  const own = byUnit(excused);
  return (unitId) => ({ targets, rehat: [...asked.rehat, ...own(unitId).map(rehatOf)] });
}
