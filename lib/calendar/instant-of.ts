import { aheadOf } from './clock-in';
import { type Day, epochDayOf } from './day';

/**
 * The instant (milliseconds UTC) at which a clock in `zone` shows `minutes` after the midnight that begins `day`.
 * @throws RangeError for a zone that is none of Indonesia's three
 */
export const instantOf = (day: Day, minutes: number, zone: string): number =>
  epochDayOf(day) * 86_400_000 + minutes * 60_000 - aheadOf(zone);
