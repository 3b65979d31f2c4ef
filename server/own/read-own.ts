import { epochDayOf } from '@/lib/calendar/day';
import { Refusal } from '../api/refusal';
import { officeIn } from '../dashboard/route';
import type { Visit } from '../dashboard/visit';
import type { Dispute } from '../store/disputes';
import type { EnteredCell, UnitLink } from '../store/link';
import { type UnitWeeks, unitWeeksOf } from '../unit-weeks';

/** A post is entered today or up to so many days later: who waits longer asks the Diskominfo. */
export const daysBack = 7;

/** All that a unit's own page is made from. */
export interface OwnFacts {
  name: string;
  office: string;
  weeks: UnitWeeks;
  /** What was entered through this very link in the last days. */
  entered: EnteredCell[];
  /** How often the link changed anything, so that one press of a form counts once. */
  changes: number;
  disputes: Dispute[];
}

/** The link that the visit came through. Throws a {@link Refusal} where there is none. */
export function linkIn({ visitor: { link } }: Visit): UnitLink {
  if (!link) throw new Refusal(403, 'no-link', 'Tautan ini sudah berakhir. Mintalah tautan baru ke Diskominfo.');
  return link;
}

export async function readOwn(visit: Visit): Promise<OwnFacts> {
  const { store } = visit.world;
  const office = officeIn(visit);
  const link = linkIn(visit);
  const weeks = await unitWeeksOf(store, office, link.unitId, visit.at);
  const [unit, { cells, changes }, disputes] = await Promise.all([
    store.unit(link.unitId),
    store.entered(link, epochDayOf(weeks.today) - daysBack),
    store.disputes(link.unitId),
  ]);
  return { name: unit?.name ?? '', office: office.name, weeks, entered: cells, changes, disputes };
}
