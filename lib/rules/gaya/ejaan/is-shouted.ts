import type { Token } from '../../../bahasa/reading';

const isCapitals = (text: string): boolean => text === text.toUpperCase() && text !== text.toLowerCase();

/** Whether the other words of the line are in capitals, so that capitals tell nothing of this one. */
export function isShouted(tokens: readonly Token[], at: number): boolean {
  const others = tokens.filter(({ kind, text }, index) => kind === 'word' && text.length > 1 && index !== at);
  return others.length > 0 && others.every(({ text }) => isCapitals(text));
}

/** A word of two or more letters, all of them capitals. */
export const isAllCapitals = ({ text }: Pick<Token, 'text'>): boolean => text.length > 1 && isCapitals(text);
