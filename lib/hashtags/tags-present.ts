import type { Reading, Tag } from '../bahasa/reading';
import { editsBetween } from '../rules/gaya/tagar/edits-between';
import { realTags } from '../rules/gaya/tagar/real-tags';
import { tagKey } from './legal-tag';

/** From this length on one letter more or less is a slip and no other word. */
const shortestSlip = 9;
const figures = (key: string): string => key.replace(/\D+/g, ' ');

const isSlip = (one: string, other: string): boolean =>
  Math.min(one.length, other.length) >= shortestSlip &&
  figures(one) === figures(other) &&
  editsBetween(one, other, 1) <= 1;

/** The tag of the text that is this one, in whatever spelling; undefined if it carries none. */
export function presentAs(tag: string, present: readonly Tag[]): Tag | undefined {
  const key = tagKey(tag);
  return present.find(({ text }) => tagKey(text) === key || isSlip(tagKey(text), key));
}

/** The tags of a text as platforms count them. */
export const tagsPresent = (reading: Reading): readonly Tag[] => realTags(reading);
