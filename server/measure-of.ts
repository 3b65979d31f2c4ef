import type { Measure } from '@/lib/streak/week';
import type { Office } from './office';
import { rehatOf } from './rehat-of';
import type { ExcusedWeek } from './store/excuses';

/** What all units are measured by: {@link Office}. */
export type Asked = Pick<Office, 'target' | 'targets' | 'rehat'>;

/** What one unit is measured by, the same as in its own popup: what holds for all, and the weeks excused for it alone. */
export const measureOf = ({ targets, rehat }: Asked, excused: readonly ExcusedWeek[]): Measure => ({
  targets,
  rehat: [...rehat, ...excused.map(rehatOf)],
});
