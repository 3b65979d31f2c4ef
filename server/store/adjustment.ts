import type { Act } from './act';

/** Why a person corrects a number: a closed list, so that no sentence about anybody is kept. */
export const reasonList = ['salah-catat', 'tercatat-dua-kali', 'terlewat'] as const;
export type Reason = (typeof reasonList)[number];

export interface Adjustment extends Act {
  unitId: string;
  day: number;
  /** Index in `platformList`. */
  platform: number;
  /** Posts to add; below 0 to take away. */
  delta: number;
  reason: Reason;
}

/** Corrections of what was counted. */
export interface Adjustments {
  /** Corrects a day's total by name; cells are never edited. False if the day would fall below 0 on that platform. */
  adjust(adjustment: Adjustment): Promise<boolean>;
}
