import { addDays, type Day } from '@/lib/calendar/day';
import { instantOf } from '@/lib/calendar/instant-of';
import type { Jenis } from '@/lib/draft/jenis';
import type { PlatformId } from '@/lib/draft/platform';
import { readClock, readDay, readLink } from './read-typed';

/** The form as it was typed. */
export interface Typed {
  platform: PlatformId | null;
  jenis: Jenis;
  day: string;
  clock: string;
  link: string;
}

/** What the typed form says, ready for the log. */
export interface ReadEntry {
  platform: PlatformId;
  jenis: Jenis;
  /** Milliseconds UTC. */
  publishedAt: number;
  link: string;
}

/** What is wrong with a field, by the name of the words that say it. */
export interface Troubles {
  platform?: 'noPlatform';
  day?: 'unreadableDay' | 'futureDay' | 'oldDay';
  clock?: 'unreadableClock' | 'futureClock';
  link?: 'unreadableLink';
}

/** As many days back as a month's report needs; older posts stay as they were counted. */
export const daysBack = 31;
/** The entry, or what is wrong with each field. `now` in milliseconds UTC; days and hours are those of `zone`. */
export function readEntry(
  typed: Typed,
  now: number,
  today: Day,
  zone: string,
): { entry: ReadEntry } | { troubles: Troubles } {
  const troubles: Troubles = {};
  const { platform, jenis } = typed;
  const day = readDay(typed.day, today);
  const minutes = readClock(typed.clock);
  const link = readLink(typed.link);
  if (platform === null) troubles.platform = 'noPlatform';
  if (day === null) troubles.day = 'unreadableDay';
  else if (day > today) troubles.day = 'futureDay';
  else if (day < addDays(today, -daysBack)) troubles.day = 'oldDay';
  if (minutes === null) troubles.clock = 'unreadableClock';
  else if (day === today && instantOf(day, minutes, zone) > now) troubles.clock = 'futureClock';
  if (link === null) troubles.link = 'unreadableLink';
  if (Object.keys(troubles).length > 0 || platform === null || day === null || minutes === null || link === null)
    return { troubles };
  return { entry: { platform, jenis, publishedAt: instantOf(day, minutes, zone), link } };
}
