import type { Paragraph, Reading, TokenKind } from '../../bahasa/reading';
import type { Span } from '../../draft/span';
import type { Words } from '../../words/words';
import type { Level } from '../finding';
import type { LineScene, TextScene } from './scene';

/** One place where a rule does not hold. */
export interface Hit {
  span: Span;
  /** At most 90 letters: what to write first, then why. */
  message: Words;
  /** Replaces exactly the span. Left out when only the writer can know what is right. */
  fix?: string;
  /** Where the level depends on the day or the degree: the level of this place. */
  level?: Level;
}

interface About {
  /** Id in the catalogue. */
  id: string;
  level: Level;
  title: Words;
  /** One sentence for the writer: why this matters. */
  why: Words;
  /** The written rule behind it. */
  source: string;
  /** Why it is silent until a unit asks for it: what it got wrong on correct text. */
  offBecause?: string;
}

/** How a word is built: "anak-anak", "anak2", "S.Sos.", "diTaman" (a capital behind a small letter), or said twice in a row. */
export type Shape = 'hyphen' | 'digit' | 'point' | 'hump' | 'twice';

/**
 * Which lines a rule wants to see, and which places of them: a line is shown to it when it holds one of these; without
 * `when` every line is. One look-up a word answers this for all rules together, so a rule that names its words costs
 * nothing on other lines.
 */
export interface When {
  /** Words as `Token.norm`; they are found with "-nya", "-lah", "-kah", "-pun" behind them, too. */
  words?: ReadonlySet<string> | readonly string[];
  /** Words that open with these letters, of which the first two are from a to z. */
  starts?: readonly string[];
  /** Words that close with these letters, of which the last two are from a to z. */
  ends?: readonly string[];
  /** Where in doubt, as with letters beyond a to z, a word is shown. */
  shapes?: readonly Shape[];
  kinds?: readonly TokenKind[];
  /** First letters of marks: `!?%`. */
  marks?: string;
  /** Lines that tell a time. They add no places. */
  moments?: boolean;
}

/** A rule that needs only one line; its hits are kept while the line stays as it is. Spans count from the line's start. */
export interface LineRule extends About {
  when?: When;
  /**
   * @param places Where in `paragraph.tokens` that stands for which the rule asked with `when`, in order: look there
   * and not at every word. Empty for a rule without `when`.
   */
  find: (paragraph: Paragraph, scene: LineScene, places: readonly number[]) => Hit[];
}

/** A rule that needs the whole text, the platform or the kind of post. It runs after each change: let it be cheap. */
export interface TextRule extends About {
  look: (reading: Reading, scene: TextScene) => Hit[];
}

export type Rule = LineRule | TextRule;
