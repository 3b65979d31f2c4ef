import type { Reading } from '../bahasa/reading';
import type { PlatformId } from '../draft/platform';
import { fold } from '../rules/gaya/platform/data/limits';
import { overflowOn } from '../rules/gaya/platform/overflow';

export interface Seen {
  /** What a reader sees at once. */
  shown: string;
  /** What is folded away, or does not fit at all. */
  rest: string;
  /** Why the rest is not seen; null where all is. */
  cut: 'folded' | 'too-long' | null;
}

const isHalfLetter = (text: string, at: number) => /[\uD800-\uDBFF]/.test(text.charAt(at - 1));

/** What of the text this platform shows before "selengkapnya", by the limits of the rules. */
export function seenOn(platform: PlatformId, reading: Reading): Seen {
  const text = reading.text.trim();
  const most = fold[platform];
  if (most !== undefined && text.length > most) {
    const at = isHalfLetter(text, most) ? most - 1 : most;
    return { shown: text.slice(0, at), rest: text.slice(at), cut: 'folded' };
  }
  const beyond = overflowOn(platform, reading);
  if (!beyond) return { shown: text, rest: '', cut: null };
  const { start, end } = beyond.span;
  return { shown: reading.text.slice(0, start).trimStart(), rest: reading.text.slice(start, end), cut: 'too-long' };
}
