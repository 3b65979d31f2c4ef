import type { Paragraph } from '../../../bahasa/reading';
import { matchesIn } from '../matches-in';

/** Where any of the patterns stands in a line; where two overlap, the first one counts. */
export function matchesOf(
  paragraph: Pick<Paragraph, 'text' | 'tokens'>,
  patterns: readonly RegExp[],
): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  for (const match of patterns.flatMap((pattern) => matchesIn(paragraph, pattern))) {
    const end = match.index + match[0].length;
    if (found.every((one) => end <= one.index || one.index + one[0].length <= match.index)) found.push(match);
  }
  return found;
}
