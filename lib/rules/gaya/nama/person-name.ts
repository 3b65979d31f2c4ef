import { honorifics } from '../../../bahasa/data/positions';
import type { Token } from '../../../bahasa/reading';
import { tokenize } from '../../../bahasa/tokenize';

/** "Hj.", "Bapak": before a name, and no part of it. */
export const isHonorific = ({ norm }: Token): boolean => honorifics.has(norm);

/** "S.Sos.", "M.M.", "Ph.D": behind a name. */
export const isDegree = ({ kind, text }: Token): boolean => kind === 'word' && /^\p{Lu}\p{L}{0,3}\.\p{L}/u.test(text);

/** The name without what stands before and behind it: "Drs. H. Budi Utama, M.M." -> Budi, Utama. */
export function bareName(name: string): Token[] {
  const tokens = tokenize(name);
  const comma = tokens.findIndex(({ text }) => text === ',' || text === '(');
  const words = (comma < 0 ? tokens : tokens.slice(0, comma)).filter(({ kind }) => kind === 'word');
  while (words.length > 1 && words[0] && isHonorific(words[0])) words.shift();
  while (words.length > 1 && isDegree(words.at(-1) as Token)) words.pop();
  return words;
}
