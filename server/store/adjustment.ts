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

/** The form that a correction came with, so that pressed twice it counts once. */
export interface CorrectionForm {
  /** Random, made with the form. */
  id: string;
  /** How many corrections the unit had when the form was made. */
  seen: number;
}

/** repeated: this form was counted before · changed: the unit has more corrections than were seen · refused: see below. */
export type Corrected = 'done' | 'repeated' | 'changed' | 'refused';

/** Corrections of what was counted. */
export interface Adjustments {
  /**
   * Corrects a day's total by name; cells are never edited. Refused if the day would fall below 0 on that platform, or
   * is summed up already.
   */
  adjust(adjustment: Adjustment, form?: CorrectionForm): Promise<Corrected>;
  /** Corrections of the unit, of all days. */
  adjustmentCount(unitId: string): Promise<number>;
}
