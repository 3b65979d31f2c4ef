import type { Token } from '../../../bahasa/reading';

/** Whether the word stands within a quotation, where people speak as they speak. */
export function isSpoken(tokens: readonly Token[], at: number): boolean {
  let straight = 0;
  let curly = 0;
  for (const { text } of tokens.slice(0, at)) {
    if (text === '"') straight++;
    else if (text === '“') curly++;
    else if (text === '”') curly--;
  }
  return straight % 2 === 1 || curly > 0;
}
