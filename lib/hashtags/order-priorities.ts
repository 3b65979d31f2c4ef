import type { Priority } from '../draft/agency';
import type { Habits } from '../draft/habits';
import type { Jenis } from '../draft/jenis';

/** The region's priorities, the one that was chosen last for this kind of post first, then in the order of the plan. */
export function orderPriorities(priorities: readonly Priority[], habits: Habits, jenis: Jenis): Priority[] {
  const last = habits.priorities[jenis];
  return priorities.toSorted(
    (one, other) => Number(other.number === last) - Number(one.number === last) || one.number - other.number,
  );
}
