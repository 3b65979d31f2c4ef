import type { Sentence } from '../../bahasa/reading';

/** Goes over places of a line as places of its sentences, which part the line's tokens among them. */
export function inSentences(
  sentences: readonly Sentence[],
  places: readonly number[],
  visit: (sentence: Sentence, at: number, place: number) => void,
): void {
  let from = 0;
  let next = 0;
  for (const sentence of sentences) {
    const to = from + sentence.tokens.length;
    for (let place = places[next]; place !== undefined && place < to; place = places[++next])
      visit(sentence, place - from, place);
    if (next === places.length) return;
    from = to;
  }
}

/** The sentence of a line that holds this offset; a line of thousands of sentences costs a dozen looks. */
export function sentenceAt(sentences: readonly Sentence[], offset: number): Sentence | undefined {
  let low = 0;
  let high = sentences.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((sentences[middle]?.tokens[0]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return sentences[low];
}
