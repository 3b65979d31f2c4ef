import type { Span } from '../draft/span';
import { oncePerLine } from './per-line';
import type { Evidence, Label, Moment, Paragraph, Tag } from './reading';

/** What a line tells, with spans that count from the start of the draft. */
interface PlacedLine {
  start: number;
  evidence: readonly Evidence[];
  moments: readonly Moment[];
  labels: readonly Label[];
  hashtags: readonly Tag[];
  mentions: readonly Tag[];
}

/** Where the line stood last: above the letter that was typed it still stands there. */
const lastPlace = oncePerLine((): { line: PlacedLine | null } => ({ line: null }));

/** What the paragraph tells when it starts at `start`. */
export function placedLine(paragraph: Paragraph, start: number): PlacedLine {
  const last = lastPlace(paragraph);
  if (last.line?.start === start) return last.line;
  const line: PlacedLine = {
    start,
    evidence: paragraph.evidence.map((one) => placedEvidence(one, start)),
    moments: paragraph.moments.map((one) => placedMoment(one, start)),
    labels: paragraph.labels.map(({ name, span, value }) => ({
      name,
      span: shift(span, start),
      value: shift(value, start),
    })),
    hashtags: paragraph.hashtags.map((one) => placedTag(one, start)),
    mentions: paragraph.mentions.map((one) => placedTag(one, start)),
  };
  last.line = line;
  return line;
}

const shift = ({ start, end }: Span, by: number): Span => ({ start: start + by, end: end + by });

// Nothing is spread here: to name the fields costs a tenth of it.
const placedEvidence = ({ unsur, span, strength, cue }: Evidence, by: number): Evidence => ({
  unsur,
  span: shift(span, by),
  strength,
  cue,
});

const placedMoment = (one: Moment, by: number): Moment => ({
  span: shift(one.span, by),
  strength: one.strength,
  weekday: one.weekday,
  weekdaySpan: one.weekdaySpan && shift(one.weekdaySpan, by),
  date: one.date,
  dateSpan: one.dateSpan && shift(one.dateSpan, by),
  clock: one.clock,
  isRecurring: one.isRecurring,
  isRange: one.isRange,
  daysAway: one.daysAway,
});

const placedTag = ({ text, span }: Tag, by: number): Tag => ({ text, span: shift(span, by) });
