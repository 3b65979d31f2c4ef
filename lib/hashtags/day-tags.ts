import type { Reading } from '../bahasa/reading';
import type { Day } from '../calendar/day';
import type { Agency } from '../draft/agency';
import { namedDays, naming } from '../rules/gaya/tagar/named-days';
import { tagWords } from '../words/tags';
import type { Candidate } from './candidate';

const letter = /[\p{L}\p{N}#]/u;

const isNamed = (text: string, name: string): boolean => {
  const at = text.indexOf(name);
  return at >= 0 && !letter.test(text.charAt(at - 1)) && !letter.test(text.charAt(at + name.length));
};

/** A day that the text names is its matter; one that the Diskominfo tagged is offered on its day in any case. */
const [inText, given] = [0.9, 0.6];

/** Days of remembrance around today that the text names, and today's own of the unit's list. */
export function dayTags(reading: Reading, agency: Agency, today: Day): Candidate[] {
  const near = namedDays(agency, today);
  if (near.length === 0) return [];
  // The name of an own day may be any word; the others stand only in lines that hold their last word.
  const lines = near.some(({ isOwn }) => isOwn) ? reading.paragraphs : naming.linesOf(reading);
  const lower = lines.map(({ paragraph }) => paragraph.text.toLowerCase()).join('\n');
  return near.flatMap(({ names, tag, isGiven }) => {
    const weight = names.some((name) => isNamed(lower, name)) ? inText : isGiven ? given : 0;
    return weight > 0 ? [{ tag, weight, why: tagWords.day }] : [];
  });
}
