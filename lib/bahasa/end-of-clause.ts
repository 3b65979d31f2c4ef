import type { Token } from './reading';

/** To the next comma after three words, or the end of the sentence, twelve words at most: enough to show. */
export function endOfClause(tokens: readonly Token[], at: number): number {
  let end = at + 1;
  for (let next = at + 1; next < tokens.length && next < at + 12; next++) {
    const token = tokens[next];
    // "Rp8.000" is cut at its full stop, which ends nothing.
    if (token?.text === '.' && tokens[next + 1]?.kind === 'number' && tokens[next + 1]?.start === token.end) continue;
    if (
      token?.kind === 'hashtag' ||
      token?.kind === 'link' ||
      (token?.kind === 'mark' && (/^[.!?;]/.test(token.text) || (token.text === ',' && next > at + 3)))
    )
      break;
    end = next + 1;
  }
  return end;
}
