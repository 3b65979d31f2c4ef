import { type Status, statusList, statusWords } from '@/components/parts/status-shape';
import { addDays, type Day } from '@/lib/calendar/day';
import type { Week } from '@/lib/streak/week';

/**
 * Where a unit is counted in a week: by its status, or apart from those, where nothing was asked of it and it did not
 * reach the measure all the same.
 */
export type Standing = Status | 'dikecualikan';

export const standingList: readonly Standing[] = [...statusList, 'dikecualikan'];

export const standingWords: Record<Standing, string> = { ...statusWords, dikecualikan: 'Dikecualikan' };

/** How a unit stands in a week by what it posted. `connected`: since which day it has a computer, null without any. */
export function statusOf({ monday, days, target }: Week, connected: Day | null): Status {
  if (days >= target) return 'aktif';
  if (days > 0) return 'kurang';
  return connected && connected <= addDays(monday, 6) ? 'kosong' : 'putus';
}

/** Where it is counted: an excuse sets apart only whoever did not reach the measure, and of whom something is known. */
export const standingOf = (status: Status, { rehat }: Week): Standing =>
  rehat && (status === 'kurang' || status === 'kosong') ? 'dikecualikan' : status;
