import type { Day } from '../calendar/day';
import { holdsOn } from '../calendar/period';
import type { Agency } from '../draft/agency';
import { hashtagsIn } from '../draft/hashtags-in';

export interface Suggestion {
  /** With its `#`. */
  tag: string;
  isMandatory: boolean;
  /** The text carries it already, in whatever case. */
  isPresent: boolean;
}

/** More tags than these are noise on every platform. */
const atMost = 5;

/** "Kelurahan Air Itam" → "#KelurahanAirItam": capitals keep the words apart for a screen reader. */
const tagOf = (name: string): string =>
  `#${name
    .split(/[^\p{L}\p{N}]+/u)
    .map((word) => word.slice(0, 1).toUpperCase() + word.slice(1))
    .join('')}`;

/** "Kota Pangkalpinang" → "Pangkalpinang": people tag the town, not its rank. */
const townOf = (city: string): string => city.replace(/^(Kota|Kabupaten)\s+/, '');

/**
 * Tags for a text: those of the Diskominfo's list, the mandatory ones first, then the town's and the unit's own.
 * None twice, in whatever spelling, and none on a day on which it does not hold.
 */
export function suggestHashtags(text: string, agency: Agency, today: Day): Suggestion[] {
  const present = new Set(hashtagsIn(text).map((tag) => tag.toLowerCase()));
  const own = [townOf(agency.city), agency.unit]
    .filter(Boolean)
    .map((name) => ({ tag: tagOf(name), isMandatory: false }));
  const listed = agency.tags
    .filter((tag) => holdsOn(tag, today))
    .sort((one, other) => Number(other.isMandatory) - Number(one.isMandatory));
  const seen = new Set<string>();
  return [...listed, ...own]
    .filter(({ tag }) => !seen.has(tag.toLowerCase()) && seen.add(tag.toLowerCase()))
    .slice(0, atMost)
    .map(({ tag, isMandatory }) => ({ tag, isMandatory, isPresent: present.has(tag.toLowerCase()) }));
}
