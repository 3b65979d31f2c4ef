import { dayOf } from '@/lib/calendar/day';
import { sayClock } from '@/lib/calendar/say-clock';
import type { Visit } from '../visit';

/** "18/11/2026 pukul 10.00 WIB", in the zone of the region; before one was chosen in that of Jakarta. */
export function sayAt({ office }: Pick<Visit, 'office'>, at: number): string {
  const zone = office?.region.zona ?? 'Asia/Jakarta';
  const [year, month, date] = dayOf(at, zone).split('-').map(Number);
  return `${date}/${month}/${year} pukul ${sayClock(at, zone)}`;
}
