import type { Day } from '../../../calendar/day';
import { nationalDays } from '../../../calendar/national-days';
import { holdsOn } from '../../../calendar/period';
import type { Agency } from '../../../draft/agency';
import { birthdayNow, isInSeason } from './birthday-in-tag';
import { keyOf } from './real-tags';

const joined = (name: string): string => name.toLowerCase().replace(/[^\p{L}]/gu, '');
let byName: ReadonlyMap<string, string> | null = null;

/** The day of the year of a national day, by its name as a tag writes it. */
function monthDayOf(name: string): string | undefined {
  byName ??= new Map(
    nationalDays.flatMap(({ names, monthDay }) => names.map((one): [string, string] => [joined(one), monthDay])),
  );
  return byName.get(name) ?? byName.get(name.replace(/^selamat/, ''));
}

/** "#HariGuruNasional2025" in the season of 2026. */
function yearNow(tag: string, today: Day, text: string): string | null {
  const [, name = '', year = ''] = /^#(\p{L}{3,40})_?(20\d\d)$/u.exec(tag) ?? [];
  const monthDay = year === '' ? undefined : monthDayOf(name.toLowerCase());
  const isOld = monthDay !== undefined && Number(year) < Number(today.slice(0, 4)) && isInSeason(monthDay, today);
  const isTold = text.replaceAll(tag, '').includes(year);
  return isOld && !isTold ? tag.replace(year, today.slice(0, 4)) : null;
}

export interface Expired {
  /** What to write instead; null where nobody says. */
  instead: string | null;
}

/** Whether a tag is over: by the days of the unit's list, or by the number of a birthday that has passed. */
export function expiredOn(tag: string, agency: Agency, today: Day, text: string): Expired | null {
  const key = keyOf(tag);
  const listed = agency.tags.filter((one) => keyOf(one.tag) === key);
  if (listed.some((one) => holdsOn(one, today))) return null;
  const over = listed.find(({ until }) => until !== undefined && until < today);
  if (over) return { instead: over.replacedBy ?? birthdayNow(tag, agency, today, text) };
  const instead = birthdayNow(tag, agency, today, text) ?? yearNow(tag, today, text);
  return instead === null ? null : { instead };
}
