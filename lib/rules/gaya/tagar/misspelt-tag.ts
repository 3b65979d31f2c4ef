import type { Day } from '../../../calendar/day';
import { nationalDays } from '../../../calendar/national-days';
import { holdsOn } from '../../../calendar/period';
import type { Agency } from '../../../draft/agency';
import { namesInTags } from '../aksesibilitas/names-in-tags';
import { wordsInTag } from '../aksesibilitas/words-in-tag';
import { editsBetween } from './edits-between';
import { keyOf } from './real-tags';

const shortest = 6;
/** In a short tag two letters make another word. */
const shortestForTwo = 9;
const figures = (key: string): string => key.replace(/\D+/g, ' ').trim();

/** In a longer tag known words prove nothing: "…BeribuSenyum" for "…BeribuSenyuman" is a slip. */
const longestOwn = 19;
const dayKeys = new Set(nationalDays.flatMap(({ names }) => names.map((name) => keyOf(name.replaceAll(' ', '')))));

/** Two tags can differ in their words and not by a slip: "#HariBuku" and "#HariBumi" consist of known words both. */
const isOwnTag = (key: string, agency: Agency): boolean =>
  dayKeys.has(key) || (key.length <= longestOwn && wordsInTag(key, namesInTags(agency)) !== null);

/** The tag of the unit's list that this one was meant to be; null for a right one and for one of its own. */
export function listedFor(tag: string, agency: Agency, today: Day): string | null {
  const { tags } = agency;
  const key = keyOf(tag);
  if (tags.length === 0 || key.length < shortest || tags.some((one) => keyOf(one.tag) === key)) return null;
  let best: string | null = null;
  let least = key.length < shortestForTwo ? 2 : 3;
  for (const one of tags) {
    const other = keyOf(one.tag);
    if (other.length < shortest || !holdsOn(one, today) || figures(other) !== figures(key)) continue;
    const edits = editsBetween(key, other, least - 1);
    if (edits < least) [best, least] = [one.tag, edits];
  }
  return best === null || isOwnTag(key, agency) ? null : best;
}
