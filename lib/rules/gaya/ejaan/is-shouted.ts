import type { Token } from '../../../bahasa/reading';

const isCapitals = (text: string): boolean => text === text.toUpperCase() && text !== text.toLowerCase();

interface Loudness {
  /** The first two words of two letters or more. */
  words: readonly number[];
  /** The first two of them that are not in capitals. */
  quiet: readonly number[];
}

const known = new WeakMap<readonly Token[], Loudness>();

/** Two of each tell it for every word of the line, so that a line of many short forms is gone over once. */
function loudnessOf(tokens: readonly Token[]): Loudness {
  const ready = known.get(tokens);
  if (ready) return ready;
  const words: number[] = [];
  const quiet: number[] = [];
  for (let at = 0; at < tokens.length && quiet.length < 2; at++) {
    const { kind, text } = tokens[at] as Token;
    if (kind !== 'word' || text.length < 2) continue;
    if (words.length < 2) words.push(at);
    if (!isCapitals(text)) quiet.push(at);
  }
  known.set(tokens, { words, quiet });
  return { words, quiet };
}

/** Whether the other words of the line are in capitals, so that capitals tell nothing of this one. */
export function isShouted(tokens: readonly Token[], at: number): boolean {
  const { words, quiet } = loudnessOf(tokens);
  return words.some((one) => one !== at) && quiet.every((one) => one === at);
}

/** A word of two or more letters, all of them capitals. */
export const isAllCapitals = ({ text }: Pick<Token, 'text'>): boolean => text.length > 1 && isCapitals(text);
