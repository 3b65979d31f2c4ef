import type { Day } from '../calendar/day';
import { nationalDays } from '../calendar/national-days';
import { holdsOn } from '../calendar/period';
import type { Agency } from '../draft/agency';
import { namesInTags } from '../rules/gaya/aksesibilitas/names-in-tags';
import { wordsInTag } from '../rules/gaya/aksesibilitas/words-in-tag';
import { baitTags } from '../rules/gaya/tagar/data/bait-tags';
import { expiredOn } from '../rules/gaya/tagar/expired-tag';
import { namedDays } from '../rules/gaya/tagar/named-days';
import { partisanOf } from '../rules/gaya/tagar/political-tag';
import { isLegalTag, tagKey } from './legal-tag';

function isFit(tag: string, agency: Agency, today: Day): boolean {
  if (!isLegalTag(tag) || partisanOf(tag, agency, today) !== null) return false;
  const key = tagKey(tag);
  const listed = agency.tags.filter((one) => tagKey(one.tag) === key);
  const isInForce = listed.length === 0 || listed.some((one) => holdsOn(one, today));
  return isInForce && expiredOn(tag, agency, today, '') === null;
}

/** What was found of one unit and day: at every key the same tags are asked again. */
let kept: { agency: Agency; today: Day; fit: Map<string, boolean> } | null = null;

/** Whether a tag may be offered on this day: legal everywhere, in force, and taking nobody's side. */
export function isFitTag(tag: string, agency: Agency, today: Day): boolean {
  if (kept?.agency !== agency || kept.today !== today) kept = { agency, today, fit: new Map() };
  const known = kept.fit.get(tag);
  if (known !== undefined) return known;
  const fit = isFit(tag, agency, today);
  kept.fit.set(tag, fit);
  return fit;
}

let dayKeys: readonly string[] | null = null;
/** A shorter name of a day ("hpn") stands inside too many words. */
const shortestDay = 7;

/** The tag speaks of a day of remembrance. */
export function isOfDay(tag: string): boolean {
  dayKeys ??= nationalDays
    .flatMap(({ names }) => names.map((name) => tagKey(name.replaceAll(' ', ''))))
    .filter((name) => name.length >= shortestDay);
  const key = tagKey(tag);
  return dayKeys.some((name) => key.includes(name));
}

/** A tag of a day that is not near, or of another year. */
function isOutOfSeason(tag: string, agency: Agency, today: Day): boolean {
  const key = tagKey(tag);
  const year = /(?:19|20)\d\d/.exec(key)?.[0];
  if (year !== undefined && year !== today.slice(0, 4)) return true;
  return isOfDay(tag) && !namedDays(agency, today).some(({ keys }) => keys.some((name) => key.includes(name)));
}

/** So often a tag must have been used before unknown words in it are taken for a slogan and not for a person's name. */
const proven = 3;

/** A tag that the unit used, as it may be offered again, its words apart; null if it may not. */
export function againTag(tag: string, uses: number, agency: Agency, today: Day): string | null {
  const key = tagKey(tag);
  if (baitTags.has(key) || isOutOfSeason(tag, agency, today) || !isFitTag(tag, agency, today)) return null;
  const words = wordsInTag(key, namesInTags(agency));
  if (words === null) return uses >= proven ? tag : null;
  return /\p{Ll}\p{Lu}/u.test(tag) || words.count < 2 ? tag : `#${words.written}`;
}
