/** Splits a block of words, as the lists in this folder are written: easy to read, sort and extend. */
export const wordList = (block: string): string[] => block.trim().split(/\s+/);
