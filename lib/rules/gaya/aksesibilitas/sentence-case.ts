import { smallWords } from '../../../bahasa/data/small-words';
import type { Token } from '../../../bahasa/reading';
import { calendarNames, frequentWords, shortForms } from './data/frequent-words';

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** A word of capitals as a sentence writes it; null where it could be a name. */
function calmed({ kind, text, norm }: Token): string | null {
  if (kind !== 'word') return text;
  if (text !== text.toUpperCase()) return text;
  if (calendarNames.has(norm)) return capital(norm);
  const form = shortForms.get(norm);
  if (form !== undefined) return form;
  return frequentWords.has(norm) || smallWords.has(norm) ? norm : null;
}

/**
 * Words in capitals as a sentence writes them, from the first to the last token; null where one of them could be a name,
 * of which only the writer knows.
 */
export function sentenceCase(text: string, tokens: readonly Token[]): string | null {
  let out = '';
  let at = tokens[0]?.start ?? 0;
  for (const token of tokens) {
    const word = calmed(token);
    if (word === null) return null;
    out += text.slice(at, token.start) + word;
    at = token.end;
  }
  return capital(out);
}
