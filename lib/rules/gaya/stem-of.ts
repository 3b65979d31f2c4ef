/** The clitics by their last letter: most words end otherwise and are let through at once. */
const clitics: ReadonlyMap<string, readonly string[]> = new Map([
  ['a', ['nya']],
  ['h', ['lah', 'kah']],
  ['n', ['pun']],
]);

/** The word without its last clitic: "himbauannya" → "himbauan". Short words are left whole: "tanya", "masalah" lose too much. */
export function stemOf(norm: string): string {
  const known = norm.length < 6 ? undefined : clitics.get(norm.charAt(norm.length - 1));
  if (known) for (const clitic of known) if (norm.endsWith(clitic)) return norm.slice(0, -clitic.length);
  return norm;
}
