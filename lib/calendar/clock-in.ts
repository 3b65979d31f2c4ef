/**
 * Hours that each zone is ahead of UTC. Indonesia has no summer time, and no zone has moved since 1970. UTC is what the
 * tally keeps for itself.
 */
const hoursAhead: Record<string, number> = { 'Asia/Jakarta': 7, 'Asia/Makassar': 8, 'Asia/Jayapura': 9, UTC: 0 };

/**
 * Milliseconds that a clock in `zone` (an IANA name) is ahead of UTC. By hand: the engine's own formatter takes 10 ms to
 * make, in every page anew.
 * @throws RangeError for a zone that is none of Indonesia's three
 */
export function aheadOf(zone: string): number {
  const hours = hoursAhead[zone];
  if (hours === undefined) throw new RangeError(`not a zone of Indonesia: ${zone}`);
  return hours * 3_600_000;
}

/** What a clock in `zone` shows at the instant `at` (milliseconds UTC), as `2026-11-21T14:10:00.000Z`. */
export const clockIn = (zone: string, at: number): string => new Date(at + aheadOf(zone)).toISOString();
