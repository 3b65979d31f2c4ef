const word = /[\p{L}\p{N}]+(?:[-'’][\p{L}\p{N}]+)*/gu;

/** The yardstick of every run: one compiled expression walks over all words of the text and does nothing with them. */
export function scan(text: string): number {
  let words = 0;
  word.lastIndex = 0;
  while (word.exec(text)) words++;
  return words;
}
