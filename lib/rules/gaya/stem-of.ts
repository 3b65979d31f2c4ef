const clitics = ['nya', 'lah', 'kah', 'pun'];
/** The last letters of the clitics: most words end otherwise and are let through at once. */
const lastLetters = new Set(['a', 'h', 'n']);

/** The word without its last clitic: "himbauannya" → "himbauan". Short words are left whole: "tanya", "masalah" lose too much. */
export function stemOf(norm: string): string {
  if (norm.length < 6 || !lastLetters.has(norm.charAt(norm.length - 1))) return norm;
  const clitic = clitics.find((one) => norm.endsWith(one));
  return clitic ? norm.slice(0, -clitic.length) : norm;
}
