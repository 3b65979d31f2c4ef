import type { Span } from './span';

/** A change that a person asked for by a click: the span's text becomes `text`. */
export interface Edit {
  span: Span;
  text: string;
}
