import type { Token } from '../../../bahasa/reading';

const known = new WeakMap<readonly Token[], readonly boolean[]>();

/** For each word of the line whether it stands within a quotation; gone over once, as many words may ask. */
function spokenOf(tokens: readonly Token[]): readonly boolean[] {
  const ready = known.get(tokens);
  if (ready) return ready;
  let isStraight = false;
  let curly = 0;
  const spoken = tokens.map(({ text }) => {
    const isWithin = isStraight || curly > 0;
    if (text === '"') isStraight = !isStraight;
    else if (text === '“') curly++;
    else if (text === '”') curly--;
    return isWithin;
  });
  known.set(tokens, spoken);
  return spoken;
}

/** Whether the word stands within a quotation, where people speak as they speak. */
export const isSpoken = (tokens: readonly Token[], at: number): boolean => spokenOf(tokens)[at] === true;
