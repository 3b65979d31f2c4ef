import type { Reading } from '../bahasa/reading';
import type { Day } from '../calendar/day';
import type { Agency } from '../draft/agency';
import type { Habits } from '../draft/habits';
import type { Words } from '../words/words';
import { rankTags } from './rank-tags';
import { presentAs, tagsPresent } from './tags-present';

export interface Suggestion {
  /** With its `#`. */
  tag: string;
  /** "wajib pekan ini", "topik posyandu". */
  why: Words;
}

/**
 * Tags for a text, the best first: those that the Diskominfo asks for today, then what names the place, the matter, the
 * event or the day, and what the unit used before. None that the text carries already in any spelling, none that is over
 * or takes sides, none from the name of a person. The same for the same text, unit and day.
 */
export function suggestHashtags(reading: Reading, agency: Agency, habits: Habits, today: Day): Suggestion[] {
  const present = tagsPresent(reading);
  return rankTags(reading, agency, habits, today)
    .filter(({ tag }) => presentAs(tag, present) === undefined)
    .map(({ tag, why }) => ({ tag, why }));
}
