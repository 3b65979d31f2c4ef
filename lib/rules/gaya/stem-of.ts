export const clitics: ReadonlySet<string> = new Set(['nya', 'lah', 'kah', 'pun']);
/** The last two letters of each, as codes: most words end otherwise and are let through at once. */
const endings = new Set(Array.from(clitics, (clitic) => endingOf(clitic)));

function endingOf(word: string): number {
  return word.charCodeAt(word.length - 2) * 128 + word.charCodeAt(word.length - 1);
}

/** The word without its last clitic: "himbauannya" → "himbauan". Short words are left whole: "tanya", "masalah" lose too much. */
export function stemOf(norm: string): string {
  if (norm.length < 6 || !endings.has(endingOf(norm))) return norm;
  return clitics.has(norm.slice(-3)) ? norm.slice(0, -3) : norm;
}
