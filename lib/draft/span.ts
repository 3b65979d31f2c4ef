/** A half-open range of UTF-16 code units in a draft's text: `text.slice(start, end)`. */
export interface Span {
  start: number;
  end: number;
}
