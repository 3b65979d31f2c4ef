import type { Paragraph } from '../../bahasa/reading';
import type { Day } from '../../calendar/day';
import type { Span } from '../../draft/span';
import type { Words } from '../../words/words';
import type { Level } from '../finding';

/** What a style rule may know beside the line it reads. */
export interface Context {
  /** The writer's local day. */
  today: Day;
}

/** One place where a rule does not hold. The span counts from the start of the line. */
export interface Hit {
  span: Span;
  message: Words;
  /** Replaces exactly the span. */
  fix?: string;
}

export interface Wrong {
  text: string;
  /** The text with every fix applied; null where the rule offers none. */
  fixed: string | null;
}

/** A rule of style, with the examples that prove it: they are run by one test and shown in the documents. */
export interface Rule {
  /** Id in the catalogue. */
  id: string;
  level: Level;
  title: Words;
  /** One sentence for the writer: why this matters. */
  why: Words;
  /** The written rule behind it. */
  source: string;
  wrong: readonly Wrong[];
  /** Correct texts, the nearest ones that a naive rule would flag among them. */
  right: readonly string[];
  find: (paragraph: Paragraph, context: Context) => Hit[];
}
