import type { Evidence, Reading } from '../../bahasa/reading';
import type { Jenis } from '../../draft/jenis';
import { reasons } from './reasons';
import { toldBelow } from './told-below';
import { type Judge, verdictOf } from './verdict';

/** "1. Fotokopi KK", "✅ Matikan keran", "08.00 Registrasi". */
const item = /^\s*(?:\d{1,2}[.)](?!\d)|\d{1,2}[.:]\d{2}\b[^\n]*\p{L}{3}|[-•●▪✅☑✔➡👉▶🔹🔸✓]️?)\s*\S/u;
const clockAlone = /^\s*\d{1,2}[.:]\d{2}\s*(?:[-–—]|s\.?\/?d\.?|hingga|sampai|wib|wita|wit|$)/i;

/** Two or more items in a row tell steps, conditions or what is served. */
function listOf({ paragraphs }: Reading): Evidence[] {
  const items = paragraphs.filter(
    ({ paragraph: { text, labels } }) => labels.length === 0 && item.test(text) && !clockAlone.test(text),
  );
  const [first] = items;
  if (!first || items.length < 2) return [];
  const span = { start: first.start, end: first.start + first.paragraph.text.trimEnd().length };
  return [{ unsur: 'bagaimana', span, strength: 'weak', cue: 'daftar' }];
}

/** Elsewhere "jangan" is what the post asks for, or cheer. */
const forbidding: readonly Jenis[] = ['peringatan', 'klarifikasi'];

/** Manner, steps, conditions or channel with at least one concrete detail. What an appeal asks for is its apa. */
export const judgeBagaimana: Judge = (reading, { jenis }) => {
  const own = reading.evidence.bagaimana.filter(
    ({ cue }) => (cue !== 'imbauan' || jenis !== 'imbauan') && (cue !== 'larangan' || forbidding.includes(jenis)),
  );
  return verdictOf([...own, ...listOf(reading), ...toldBelow(reading, 'syarat', 'bagaimana')], reasons.stepsHinted);
};
