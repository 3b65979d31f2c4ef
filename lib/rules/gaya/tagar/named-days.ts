import { type Day, epochDayOf } from '../../../calendar/day';
import { independence, nationalDays } from '../../../calendar/national-days';
import type { Agency } from '../../../draft/agency';
import { heldParts } from '../held-words';
import { keyOf } from './real-tags';

/** A day is spoken of a little before it and a little after. */
const nearby = 3;

const republicNames = (age: number): string[] => [`HUT ke-${age} RI`, 'Kemerdekaan RI', 'Dirgahayu Republik Indonesia'];

const joined = (name: string): string => name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
/** "Hari Guru Nasional" -> "#HariGuruNasional". */
const tagOf = (name: string): string =>
  `#${name
    .split(/[^\p{L}\p{N}]+/u)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('')}`;

export interface NamedDay {
  /** In lower case. */
  names: readonly string[];
  tag: string;
  /** The tag and the names, as tags are compared. */
  keys: readonly string[];
  /** The unit's own. */
  isOwn: boolean;
  /** The Diskominfo gave it a tag of its own: it is offered on that day even where the text does not name it. */
  isGiven: boolean;
}

const apart = /[^\p{L}\p{N}]+/u;
const lastWord = (name: string): string => name.toLowerCase().split(apart).findLast(Boolean) ?? '';
const lastWords = [...nationalDays.flatMap(({ names }) => names), ...republicNames(0)].map(lastWord);
/** A text that names a day of everyone's calendar holds the last word of its name. Most texts hold none. */
export const naming = heldParts(new Set(lastWords.filter((word) => word.length > 3)), lastWords);

const isNear = (monthDay: string, today: Day): boolean => {
  if (!/^(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8])$|^(?:0[13-9]|1[0-2])-(?:29|30)$/.test(monthDay)) return false;
  return Math.abs(epochDayOf(`${today.slice(0, 4)}-${monthDay}`) - epochDayOf(today)) <= nearby;
};

const named = (names: readonly string[], tag: string, { isOwn = false, isGiven = false } = {}): NamedDay => ({
  names: names.map((name) => name.toLowerCase()),
  tag,
  keys: [keyOf(tag), ...names.map(joined)],
  isOwn,
  isGiven,
});

function daysNear({ days }: Agency, today: Day): NamedDay[] {
  const own = days
    .filter(({ monthDay, tag }) => tag !== undefined && isNear(monthDay, today))
    .map(({ name, monthDay, tag = '' }) => named([name], tag, { isOwn: true, isGiven: monthDay === today.slice(5) }));
  const everyones = nationalDays
    .filter(({ monthDay }) => isNear(monthDay, today))
    .map(({ names }) => named(names, tagOf(names[0] ?? '')));
  const age = Number(today.slice(0, 4)) - independence.baseYear;
  const republic = named(republicNames(age), `#HUTke${age}RI`);
  return [...own, ...(isNear(independence.monthDay, today) ? [republic] : []), ...everyones];
}

/** The days of one agency and day, kept until either changes: the calendar is walked once a day, not at every key. */
let kept: { agency: Agency; today: Day; days: NamedDay[] } | null = null;

export function namedDays(agency: Agency, today: Day): NamedDay[] {
  if (kept?.agency !== agency || kept.today !== today) kept = { agency, today, days: daysNear(agency, today) };
  return kept.days;
}
