import type { Counted } from '@/lib/tally/counted';

/** One post or response as the page shows it: what is counted of it, and what only this computer knows. */
export interface RiwayatRow extends Counted {
  id: string;
  account: string | null;
  text: string;
  hashtags: string[];
  fingerprint: string;
  /** Milliseconds since 1970 UTC. */
  publishedAt: number;
}

/** At most `length` letters of a text on one line, cut between words. */
export function shortText(text: string, length: number): string {
  // Only the beginning is folded: a page of long texts is drawn again at each letter of a search.
  const line = text
    .slice(0, length * 2)
    .replace(/\s+/g, ' ')
    .trim();
  if (line.length <= length) return line;
  const cut = line.slice(0, length + 1);
  const end = cut.lastIndexOf(' ');
  // Half of a letter of two units is no letter.
  return `${cut.slice(0, end > 0 ? end : length).replace(/[\uD800-\uDBFF]$/, '')}\u00a0…`;
}
