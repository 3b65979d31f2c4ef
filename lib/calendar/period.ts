import type { Day } from './day';

/** From one local day to another, both included; an end left out is open. */
export interface Period {
  from?: Day | undefined;
  until?: Day | undefined;
}

/** Whether the period holds on that day. */
export const holdsOn = ({ from, until }: Period, day: Day): boolean =>
  (from === undefined || from <= day) && (until === undefined || day <= until);
