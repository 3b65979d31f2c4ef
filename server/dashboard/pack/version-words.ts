import { dayOf } from '@/lib/calendar/day';
import { sayClock } from '@/lib/calendar/say-clock';
import { sayNewsDay } from '@/lib/calendar/say-day';
import type { PackVersion } from '../../store/packs';
import { officeIn } from '../route';
import type { Visit } from '../visit';

/** "Rabu (18/11/2026) pukul 10.00 WIB". */
export function saidAt(visit: Visit, { at }: PackVersion): string {
  const zone = officeIn(visit).region.zona;
  return `${sayNewsDay(dayOf(at, zone))} pukul ${sayClock(at, zone)}`;
}

/** When and by whom the version that holds was published: "Rabu (18/11/2026) pukul 10.00 WIB oleh admin rina". */
export async function saidSince(visit: Visit): Promise<string> {
  const newest = (await visit.world.store.packVersions()).at(-1);
  return newest ? `${saidAt(visit, newest)} oleh ${newest.who}` : 'belum pernah diterbitkan';
}
