import { oncePerWord } from '../../../bahasa/per-word';
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

/**
 * Splits the glued preposition off a word; null where it is one word: "dimanapun" becomes "di mana pun". What a word may
 * hold behind the preposition is asked once of each word.
 */
export function splitterFor(nouns: ReadonlySet<string>): (token: Token) => string | null {
  const isGlued = oncePerWord((norm): 'noun' | 'pun' | null => {
    const rest = norm.slice(2);
    if (rest.endsWith('pun') && isNoun(rest.slice(0, -3), nouns)) return 'pun';
    return isNoun(rest, nouns) ? 'noun' : null;
  });
  return (token) => {
    const { text, norm } = token;
    const glued = isGlued(token);
    const mayBeCapital = text.charCodeAt(2) !== norm.charCodeAt(2);
    if (glued === null && !(mayBeCapital && capitalInside.test(text))) return null;
    const apart = `${text.slice(0, 2)} ${text.slice(2)}`;
    return glued === 'pun' ? `${apart.slice(0, -3)} ${apart.slice(-3)}` : apart;
  };
}
