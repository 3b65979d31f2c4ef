import { wordList } from '../bahasa/data/word-list';
import { oncePerLine } from '../bahasa/per-line';
import { isAmong } from '../bahasa/per-word';
import type { Reading, Token } from '../bahasa/reading';
import type { Agency } from '../draft/agency';
import { namesInTags } from '../rules/gaya/aksesibilitas/names-in-tags';
import { wordsInTag } from '../rules/gaya/aksesibilitas/words-in-tag';
import { tagWords } from '../words/tags';
import type { Candidate } from './candidate';
import { tagKey, tagOf } from './legal-tag';

/** What an event with a name of its own begins with. */
const opensEvent = isAmong(
  new Set(
    wordList(
      'festival pekan gebyar jambore karnaval kirab pawai pesta semarak turnamen olimpiade parade expo pameran bulan gerakan gelar',
    ),
  ),
);
const [fewest, most] = [2, 4];

/** "Festival Air Itam Bersih": words in capitals behind one that opens a name. In a line all of capitals none shows. */
function nameAt(tokens: readonly Token[], at: number): string[] {
  const words: string[] = [];
  for (const token of tokens.slice(at, at + most + 1)) {
    if (token.kind !== 'word' || !token.isCapital) break;
    words.push(token.text);
  }
  // A longer run goes on with something else than the name.
  return words.length >= fewest && words.length <= most ? words : [];
}

const eventsInLine = oncePerLine(({ sentences }) =>
  sentences.flatMap(({ tokens, isLoud }) =>
    isLoud ? [] : tokens.flatMap((token, at) => (token.isCapital && opensEvent(token) ? [nameAt(tokens, at)] : [])),
  ),
);

const weight = 0.55;

/** Events that the text calls by name. Each of their words is one that tags are made of: no person's name is. */
export function eventTags({ paragraphs }: Reading, agency: Agency): Candidate[] {
  const names = namesInTags(agency);
  return paragraphs
    .flatMap(({ paragraph }) => eventsInLine(paragraph))
    .map((words) => ({ words, tag: tagOf(words.join(' ')) }))
    .filter(({ words, tag }) => tag !== '' && words.every((word) => wordsInTag(tagKey(word), names) !== null))
    .map(({ tag }) => ({ tag, weight, why: tagWords.event }));
}
