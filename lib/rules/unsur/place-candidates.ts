import type { PlacedParagraph, Reading, Token } from '../../bahasa/reading';

const atMost = 4;
const longestRun = 5;
const placeWords = new Set(['di', 'ke', 'bertempat', 'lokasi', 'tempat', 'menuju']);

const isName = (token: Token | undefined) =>
  token !== undefined && (token.kind === 'number' || (token.kind === 'word' && token.isCapital));

/** The tokens from `from` on that satisfy `goesOn`, as the words of the text. */
function runFrom({ paragraph: { tokens, text } }: PlacedParagraph, from: number, goesOn: (token: Token) => boolean) {
  let to = from;
  while (to < tokens.length && to - from < longestRun && goesOn(tokens[to] as Token)) to += 1;
  const [first, last] = [tokens[from], tokens[to - 1]];
  return { words: first && last && to > from ? text.slice(first.start, last.end) : '', to };
}

/**
 * Words of the text that could be the place, for a writer who says that it is there although we did not see it:
 * what stands behind "di" or "bertempat", and capitalised names inside a sentence.
 */
export function placeCandidates(reading: Reading): string[] {
  const found: string[] = [];
  for (const line of reading.paragraphs) {
    const { tokens } = line.paragraph;
    for (let at = 0; at < tokens.length; at += 1) {
      const isBehind = placeWords.has(tokens[at - 1]?.norm ?? '');
      const isInside = at > 0 && isName(tokens[at]) && !isName(tokens[at - 1]);
      if (!isBehind && !isInside) continue;
      const isWord = ({ kind, norm }: Token) => (kind === 'word' || kind === 'number') && !placeWords.has(norm);
      const run = runFrom(line, at, isName(tokens[at]) ? isName : isWord);
      if (run.words.length > 3) found.push(run.words);
      at = Math.max(at, run.to - 1);
    }
  }
  return [...new Set(found)].slice(0, atMost);
}
