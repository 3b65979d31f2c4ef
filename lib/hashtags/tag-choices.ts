import type { Reading } from '../bahasa/reading';
import type { Day } from '../calendar/day';
import type { Agency } from '../draft/agency';
import type { Habits } from '../draft/habits';
import { takeOutTag } from '../draft/insertions';
import type { PlatformId } from '../draft/platform';
import { rankTags } from './rank-tags';
import { roomForTags } from './room-for-tags';
import type { Suggestion } from './suggest-hashtags';
import { presentAs, tagsPresent } from './tags-present';

/** A tag to be put in by one tap and taken out by the next. */
export interface TagChoice extends Suggestion {
  /** As the text writes it already; null while it does not carry it. */
  written: string | null;
  /** It closes the text, so that taking it out leaves no hole in a sentence. */
  canGo: boolean;
}

/**
 * The tags to choose from, as many as the platforms of the text can use; what the writer put there counts too. One that
 * was chosen stays in its place, so that the next tap takes it out again. What the Diskominfo asks for is always offered.
 */
export function tagChoices(
  reading: Reading,
  agency: Agency,
  habits: Habits,
  today: Day,
  platforms: readonly PlatformId[],
): TagChoice[] {
  const present = tagsPresent(reading);
  const room = roomForTags(platforms);
  let left = room - new Set(present.map(({ text }) => text.toLowerCase())).size;
  return rankTags(reading, agency, habits, today).flatMap(({ tag, why, weight }, at) => {
    const isDue = weight === Number.POSITIVE_INFINITY;
    if (!isDue && at >= room) return [];
    const written = presentAs(tag, present)?.text ?? null;
    if (written === null && !isDue && left <= 0) return [];
    if (written === null) left -= 1;
    return [{ tag, why, written, canGo: written !== null && takeOutTag(reading.text, written) !== null }];
  });
}
