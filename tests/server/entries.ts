import { type Day, epochDayOf } from '@/lib/calendar/day';
import type { TallyReport, WireCell } from '@/lib/tally/wire';
import { client, slot } from './test-world';

/** One post on Facebook on the day of the test's clock, first revision; a test names what differs. */
export const entry = (changes: Partial<WireCell> & { day?: Day } = {}): WireCell => {
  const { day = '2026-11-18', ...rest } = changes;
  return { d: epochDayOf(day), p: 0, k: 0, s: 0, j: 0, q: 0, g: 0, n: 1, r: 1, ...rest };
};

export const report = (e: WireCell[], changes: Partial<TallyReport> = {}): TallyReport => ({
  v: 1,
  slot,
  gen: null,
  t: 1,
  full: false,
  client,
  e,
  ...changes,
});
