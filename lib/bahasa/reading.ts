import type { Span } from '../draft/span';
import type { Unsur } from '../draft/unsur';
import type { Answers } from './answers';

export type TokenKind =
  | 'word'
  | 'number'
  | 'date'
  | 'clock'
  | 'hashtag'
  | 'mention'
  | 'link'
  | 'email'
  | 'emoji'
  | 'mark';

/** One word, figure or sign. Between two tokens there is only white space. */
export interface Token extends Span {
  kind: TokenKind;
  text: string;
  /** Lower case, fancy letters made plain, curly apostrophes straight: the form that lists are asked with. */
  norm: string;
  /** The first letter is a capital. */
  isCapital: boolean;
  /** What the word may open, and what else was asked of it (see per-word). */
  doors: number;
  answers: Answers;
}

/** A sentence, or a piece of a very long one. */
export interface Sentence {
  tokens: readonly Token[];
  /** It opens its paragraph. */
  isFirst: boolean;
  /** Most of its words open with a capital, so a capital proves nothing here. */
  isLoud: boolean;
}

/** strong: certain enough to rely on. weak: present, but a reader would like it clearer. */
export type Strength = 'strong' | 'weak';

/** Words that answer one of the six questions. */
export interface Evidence {
  unsur: Unsur;
  span: Span;
  strength: Strength;
  /** Which pattern of the language found it: "dateline", "jabatan", "untuk-tujuan". */
  cue: string;
}

/** A statement of time, taken apart. What it does not tell is null. */
export interface Moment {
  span: Span;
  strength: Strength;
  /** 0 = Monday … 6 = Sunday. */
  weekday: number | null;
  /** Where the weekday's name stands, for a rule that corrects it. */
  weekdaySpan: Span | null;
  date: { day: number; month: number; year: number | null } | null;
  dateSpan: Span | null;
  /** The clock time as written, in minutes after midnight. */
  clock: number | null;
  isRecurring: boolean;
  /** The moment is one of a period ("Senin-Rabu", "9-11 September"). */
  isRange: boolean;
  /** Days from the day of writing, for "hari ini" (0), "besok" (1), "kemarin" (-1). */
  daysAway: number | null;
}

export type LabelName = 'waktu' | 'tempat' | 'acara' | 'peserta' | 'syarat' | 'tujuan';

/** A line of an announcement: "Tempat: Aula Kecamatan". */
export interface Label {
  name: LabelName;
  span: Span;
  /** Empty when the value stands on the next lines. */
  value: Span;
}

export interface Tag {
  span: Span;
  /** With its `#` or `@`. */
  text: string;
}

/** One line of the draft. Every span in it counts from the line's own start, so that it can be kept while others change. */
export interface Paragraph {
  text: string;
  tokens: readonly Token[];
  sentences: readonly Sentence[];
  evidence: readonly Evidence[];
  moments: readonly Moment[];
  labels: readonly Label[];
  hashtags: readonly Tag[];
  mentions: readonly Tag[];
  /** What any of its words may open. */
  doors: number;
  /** What searches have found in the line (see per-line). */
  answers: Answers;
}

export interface PlacedParagraph {
  /** Where the line starts in the draft. */
  start: number;
  paragraph: Paragraph;
}

/** What a text tells, read once. Spans count from the start of the draft, save inside `paragraphs`. */
export interface Reading {
  text: string;
  paragraphs: readonly PlacedParagraph[];
  evidence: Readonly<Record<Unsur, readonly Evidence[]>>;
  moments: readonly Moment[];
  labels: readonly Label[];
  hashtags: readonly Tag[];
  mentions: readonly Tag[];
}
