import { type Day, dayOf } from '@/lib/calendar/day';
import { sayClock } from '@/lib/calendar/say-clock';
import type { Typed } from './read-entry';

/** "15/10/2024", as it is typed. */
export const writeDay = (day: Day): string => day.split('-').reverse().join('/');

/** The form before anything is typed: today, at this hour. `now` in milliseconds UTC. */
export const emptyTyped = (now: number, zone: string): Typed => ({
  platform: null,
  jenis: 'kegiatan',
  day: writeDay(dayOf(now, zone)),
  clock: sayClock(now, zone).slice(0, 5),
  link: '',
});
