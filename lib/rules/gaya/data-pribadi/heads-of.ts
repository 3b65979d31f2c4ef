/** The alternatives of a pattern `(?:a|b (?:c|d))`, those within its own brackets left whole. */
function alternativesOf(pattern: string): string[] {
  const found = [''];
  let depth = 0;
  for (const sign of pattern.slice(3, -1)) {
    if (sign === '(') depth++;
    else if (sign === ')') depth--;
    if (sign === '|' && depth === 0) found.push('');
    else found[found.length - 1] += sign;
  }
  return found;
}

/** The letters with which each alternative of a pattern opens: a line without such a word holds none of them. */
export const headsOf = (...patterns: readonly string[]): string[] => [
  ...new Set(
    patterns
      .flatMap(alternativesOf)
      .flatMap((one) => /^[a-z-]+(?!\?)(?![a-z-])|^[a-z-]+(?=[a-z-]\?)/.exec(one)?.[0] ?? []),
  ),
];
