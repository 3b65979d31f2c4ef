import type { Evidence, Reading } from '../../bahasa/reading';
import { type Judge, verdictOf } from './verdict';

const item = /^\s*(?:\d{1,2}[.)]|[-•●▪✅☑✔➡👉]️?)\s*\S/u;

/** Two or more items in a row tell steps, conditions or what is served. */
function listOf({ paragraphs }: Reading): Evidence[] {
  const items = paragraphs.filter(({ paragraph }) => item.test(paragraph.text));
  const [first] = items;
  if (!first || items.length < 2) return [];
  const span = { start: first.start, end: first.start + first.paragraph.text.trimEnd().length };
  return [{ unsur: 'bagaimana', span, strength: 'weak', cue: 'daftar' }];
}

/** Manner, steps, conditions or channel with at least one concrete detail. */
export const judgeBagaimana: Judge = (reading) => verdictOf([...reading.evidence.bagaimana, ...listOf(reading)]);
