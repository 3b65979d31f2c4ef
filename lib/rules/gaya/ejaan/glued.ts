import type { Token } from '../../../bahasa/reading';

const clitics = ['nya', 'lah', 'kah'];
/** "diTaman Sari", "keRT 03": the capital shows where the name begins. */
const capitalInside = /^(?:di|ke)\p{Lu}/u;

function isListed(word: string, nouns: ReadonlySet<string>): boolean {
  if (nouns.has(word)) return true;
  for (const clitic of clitics) if (word.endsWith(clitic)) return nouns.has(word.slice(0, -clitic.length));
  return false;
}

function isNoun(rest: string, nouns: ReadonlySet<string>): boolean {
  const hyphen = rest.indexOf('-');
  return isListed(rest, nouns) || (hyphen >= 0 && isListed(rest.slice(0, hyphen), nouns));
}

/** The word with its glued preposition split off; null where it is one word: "dimanapun" becomes "di mana pun". */
export function withPrepositionApart({ text, norm }: Token, nouns: ReadonlySet<string>): string | null {
  const rest = norm.slice(2);
  const isPun = rest.endsWith('pun') && isNoun(rest.slice(0, -3), nouns);
  const mayBeCapital = text.charCodeAt(2) !== norm.charCodeAt(2);
  if (!isPun && !isNoun(rest, nouns) && !(mayBeCapital && capitalInside.test(text))) return null;
  const apart = `${text.slice(0, 2)} ${text.slice(2)}`;
  return isPun ? `${apart.slice(0, -3)} ${apart.slice(-3)}` : apart;
}
