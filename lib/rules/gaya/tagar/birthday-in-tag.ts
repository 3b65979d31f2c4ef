import { type Day, epochDayOf } from '../../../calendar/day';
import { independence, nationalDays } from '../../../calendar/national-days';
import type { Agency } from '../../../draft/agency';

interface Birthday {
  baseYear: number;
  monthDay: string;
  isRepublic: boolean;
}

const openings = ['hariulangtahun', 'ulangtahun', 'harijadi', 'harlah', 'milad', 'hut', 'dirgahayu', 'semarakhut'];
const republics = [
  'ri',
  'nkri',
  'indonesia',
  'republikindonesia',
  'kemerdekaanri',
  'kemerdekaanindonesia',
  'kemerdekaanrepublikindonesia',
];

const joined = (name: string): string => name.toLowerCase().replace(/[^\p{L}]/gu, '');

/** Bodies whose birthday is kept, by their name as a tag writes it. */
function bodiesOf({ days }: Agency): Map<string, Birthday> {
  const bodies = new Map<string, Birthday>(republics.map((name) => [name, { ...independence, isRepublic: true }]));
  const enter = (name: string, monthDay: string, baseYear: number | undefined) => {
    const key = joined(name);
    const opening = openings.find((one) => key.startsWith(one));
    if (baseYear === undefined || !opening) return;
    const body = key.slice(opening.length);
    const birthday = { baseYear, monthDay, isRepublic: false };
    bodies.set(body, birthday);
    const town = body.replace(/^(?:kota|kabupaten|provinsi)/, '');
    if (town !== '') bodies.set(town, birthday);
  };
  for (const { names, monthDay, baseYear } of nationalDays) for (const name of names) enter(name, monthDay, baseYear);
  for (const { name, monthDay, baseYear } of days) enter(name, monthDay, baseYear);
  return bodies;
}

const built = new WeakMap<Agency['days'], Map<string, Birthday>>();

/** So near to the day itself an anniversary is this year's. */
const season = 60;
const number = /(\d{2,3})/;

/** Whether the year's day is near enough to speak of it. */
export function isInSeason(monthDay: string, today: Day): boolean {
  const shape = /^(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8])$/;
  return shape.test(monthDay) && Math.abs(epochDayOf(`${today.slice(0, 4)}-${monthDay}`) - epochDayOf(today)) <= season;
}

/**
 * The tag of a birthday with this year's number: "#HUTke80RI" -> "#HUTke81RI" in 2026. Null where it is right
 * already, where it is no birthday, and where `text` speaks of the year that the number belongs to.
 */
export function birthdayNow(tag: string, agency: Agency, today: Day, text: string): string | null {
  const told = number.exec(tag)?.[1];
  if (told === undefined || tag.replace(/\D/g, '').length > 3) return null;
  const key = joined(tag);
  const opening = openings.find((one) => key.startsWith(one));
  if (!opening) return null;
  const bodies = built.get(agency.days) ?? bodiesOf(agency);
  built.set(agency.days, bodies);
  // "HUTke81RI", "HUTRIke81" and "HUTRI81".
  const body = key.slice(opening.length).replace(/^ke|ke$/, '');
  const birthday = bodies.get(body);
  if (!birthday || !(birthday.isRepublic || isInSeason(birthday.monthDay, today))) return null;
  const year = Number(today.slice(0, 4));
  const [right, own] = [year - birthday.baseYear, Number(told)];
  // Preparing next year's.
  const isNext = own === right + 1 && today.slice(5) > birthday.monthDay;
  if (own === right || isNext || text.includes(String(birthday.baseYear + own))) return null;
  return tag.replace(told, String(right));
}
