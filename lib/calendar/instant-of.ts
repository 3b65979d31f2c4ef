import { type Day, epochDayOf } from './day';

/** Hours that each zone is ahead of UTC. Indonesia has no summer time. */
const hoursAhead: Record<string, number> = { 'Asia/Jakarta': 7, 'Asia/Makassar': 8, 'Asia/Jayapura': 9 };

/**
 * The instant (milliseconds UTC) at which a clock in `zone` shows `minutes` after the midnight that begins `day`.
 * @throws RangeError for a zone that is none of Indonesia's three
 */
export function instantOf(day: Day, minutes: number, zone: string): number {
  const ahead = hoursAhead[zone];
  if (ahead === undefined) throw new RangeError(`not a zone of Indonesia: ${zone}`);
  return epochDayOf(day) * 86_400_000 + (minutes - ahead * 60) * 60_000;
}
