import type { Status } from '@/components/parts/status-shape';
import { type Day, dayOf, epochDayOf, weekOf } from '@/lib/calendar/day';
import { postedWeeks, type Week, weekOn } from '@/lib/streak/week';
import { takenDays } from '@/lib/tally/counted';
import { Refusal } from '../../api/refusal';
import type { Office } from '../../office';
import type { Adjustment } from '../../store/adjustment';
import type { Dispute } from '../../store/disputes';
import type { OfficialAccount } from '../../store/inventory';
import type { UnitLink } from '../../store/link';
import type { NewUnit } from '../../store/new-unit';
import type { UnitDevice } from '../../store/unit-devices';
import type { AsideCount } from '../../store/unit-readings';
import { type UnitWeeks, unitWeeksOf } from '../../unit-weeks';
import { isAdmin } from '../is-admin';
import { officeIn } from '../route';
import type { Visit } from '../visit';
import { statusOf } from '../week/standing';
import { type Mix, mixOf } from './mix-of';
import { chosenSpan, type Span } from './span';

/** All that the page of one unit is made from. */
export interface UnitFacts {
  id: string;
  unit: NewUnit;
  office: Office;
  at: number;
  isDemo: boolean;
  /** Whether who looks may change something. */
  isAdmin: boolean;
  weeks: UnitWeeks;
  span: Span;
  /** The chosen week, or the running one, and how the unit stands in it. */
  week: Week;
  status: Status;
  mix: Mix;
  /** The last day with a post, and what was published on it. */
  last: { day: Day; mix: Mix } | null;
  devices: UnitDevice[];
  links: UnitLink[];
  aside: AsideCount[];
  adjustments: Adjustment[];
  /** How many the unit has, of all days. */
  corrections: number;
  disputes: Dispute[];
  accounts: OfficialAccount[];
}

/** The unit that the address names. Throws a {@link Refusal} if there is none. */
export async function unitIn({ c, world }: Visit): Promise<{ id: string; unit: NewUnit }> {
  const id = c.req.param('id') ?? '';
  const unit = await world.store.unit(id);
  if (!unit) throw new Refusal(404, 'no-unit', 'Unit ini tidak ada. Mungkin alamatnya terpotong.');
  return { id, unit };
}

/** Throws a {@link Refusal} if there is no such unit. */
export async function readUnit(visit: Visit): Promise<UnitFacts> {
  const { c, at, world } = visit;
  const { store } = world;
  const office = officeIn(visit);
  const { id, unit } = await unitIn(visit);
  const weeks = await unitWeeksOf(store, office, id, at);
  const { today, zone } = weeks;
  const span = chosenSpan(c.req.query('minggu'), c.req.query('bulan'), today);
  const newest = epochDayOf(today) + 1;
  const [cells, posted, adjustments, corrections, devices, links, aside, disputes, accounts, isDemo] =
    await Promise.all([
      store.unitCells(id, newest - takenDays - 1, newest),
      store.postedDays(id, newest - takenDays - 1, newest),
      store.adjustments(id, newest - takenDays - 1, newest),
      store.adjustmentCount(id),
      store.unitDevices(id),
      store.links(id, at),
      store.asideOf(id),
      store.disputes(id),
      store.officialAccounts(id),
      store.isDemo(),
    ]);
  const mixBetween = (from: Day, until: Day) => {
    const isWithin = ({ day }: { day: number }) => day >= epochDayOf(from) && day <= epochDayOf(until);
    return mixOf(cells.filter(isWithin), posted.filter(isWithin));
  };
  const lastDay = Object.keys(weeks.days).sort().at(-1);
  const monday = span.kind === 'minggu' ? span.from : weekOf(today);
  const week = weekOn(monday, postedWeeks(weeks.days), weeks.target, weeks.measure);
  const enrolled = devices.map(({ createdAt }) => createdAt);
  const connected = enrolled.length > 0 ? dayOf(Math.min(...enrolled), zone) : null;
  return {
    id,
    unit,
    office,
    at,
    isDemo,
    isAdmin: isAdmin(visit),
    weeks,
    span,
    week,
    status: statusOf(week, connected),
    mix: mixBetween(span.from, span.until),
    last: lastDay ? { day: lastDay, mix: mixBetween(lastDay, lastDay) } : null,
    devices,
    links,
    aside,
    adjustments,
    corrections,
    disputes,
    accounts,
  };
}
