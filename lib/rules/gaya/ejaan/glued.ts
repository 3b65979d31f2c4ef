import type { Token } from '../../../bahasa/reading';

const clitic = /(?:nya|lah|kah)$/;
/** "diTaman Sari", "keRT 03": the capital shows where the name begins. */
const capitalInside = /^(?:di|ke)\p{Lu}/u;

function isNoun(rest: string, nouns: ReadonlySet<string>): boolean {
  const [first = ''] = rest.split('-');
  return [rest, first].some((word) => nouns.has(word) || nouns.has(word.replace(clitic, '')));
}

/** The word with its glued preposition split off; null where it is one word: "dimanapun" becomes "di mana pun". */
export function withPrepositionApart({ text, norm }: Token, nouns: ReadonlySet<string>): string | null {
  const rest = norm.slice(2);
  const isPun = rest.endsWith('pun') && isNoun(rest.slice(0, -3), nouns);
  if (!isPun && !isNoun(rest, nouns) && !capitalInside.test(text)) return null;
  const apart = `${text.slice(0, 2)} ${text.slice(2)}`;
  return isPun ? `${apart.slice(0, -3)} ${apart.slice(-3)}` : apart;
}
