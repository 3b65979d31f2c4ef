import type { Reading, Token } from '../../../bahasa/reading';
import { lengthOn, longest } from '../../../draft/length';
import type { PlatformId } from '../../../draft/platform';
import type { Span } from '../../../draft/span';

export interface Overflow {
  /** From the first word that no longer fits to the end of the text. */
  span: Span;
  /** How many letters too long, in the platform's own count. */
  by: number;
}

/** A bare address of four letters counts as 23 on X: no sign weighs more than this. */
const heaviest = 6;
const isPlain = ({ kind, text }: Token): boolean => kind === 'number' || (kind !== 'link' && /^[!-~]*$/.test(text));

/** Where the first word stands that does not fit; words are weighed one by one, since weighing all again is slow. */
function firstBeyond(platform: PlatformId, most: number, { paragraphs }: Reading): number {
  let [weight, at] = [0, paragraphs[0]?.start ?? 0];
  for (const { start, paragraph } of paragraphs) {
    for (const token of paragraph.tokens) {
      weight += start + token.start - at + (isPlain(token) ? token.text.length : lengthOn(platform, token.text));
      if (weight > most) return start + token.start;
      at = start + token.end;
    }
  }
  return at;
}

/** What of the text goes beyond the longest that the platform takes; null where all fits. */
export function overflowOn(platform: PlatformId, reading: Reading): Overflow | null {
  const { text } = reading;
  const most = longest[platform];
  if (most === undefined || text.length * heaviest <= most) return null;
  const by = lengthOn(platform, text) - most;
  return by > 0 ? { span: { start: firstBeyond(platform, most, reading), end: text.trimEnd().length }, by } : null;
}
