import { oncePerLine } from '../bahasa/per-line';
import { oncePerWord } from '../bahasa/per-word';
import type { Reading, Token } from '../bahasa/reading';
import { tokenize } from '../bahasa/tokenize';
import { type Topic, topics } from './data/topics';

interface Cue {
  topic: Topic;
  /** What follows its first word. */
  rest: readonly string[];
}

function compile(): ReadonlyMap<string, readonly Cue[]> {
  const all = new Map<string, Cue[]>();
  for (const topic of topics)
    for (const cue of topic.cues) {
      const [first = '', ...rest] = tokenize(cue).map(({ norm }) => norm);
      all.set(first, [...(all.get(first) ?? []), { topic, rest }]);
    }
  return all;
}

let cues: ReadonlyMap<string, readonly Cue[]> | null = null;
/** Cues that the word opens; null for nearly every word. */
const cuesOf = oncePerWord((norm) => {
  cues ??= compile();
  return cues.get(norm) ?? null;
});

const cuesAt = (tokens: readonly Token[], at: number): readonly Cue[] =>
  (cuesOf(tokens[at]) ?? []).filter(({ rest }) => rest.every((word, offset) => tokens[at + 1 + offset]?.norm === word));

interface Mention {
  topic: Topic;
  /** Where in its line. */
  start: number;
}

const mentionsInLine = oncePerLine(({ tokens }): readonly Mention[] =>
  tokens.flatMap(({ kind, start }, at) =>
    kind === 'hashtag' ? [] : cuesAt(tokens, at).map(({ topic }) => ({ topic, start })),
  ),
);

export interface SeenTopic {
  topic: Topic;
  /** How surely the text is about it, 0 to 1. */
  weight: number;
}

/** A topic that opens the first line weighs this much, one further down less; each repetition adds a little. */
const [opening, below, again] = [0.7, 0.45, 0.1];
/** What is told only once and only after so many letters is a remark by the way. */
const early = 250;

/** What the running text is about, its main matter first. Tags are not asked: a tag must not call for its neighbours. */
export function topicsIn({ paragraphs }: Reading): SeenTopic[] {
  const seen = new Map<Topic, { weight: number; isMatter: boolean }>();
  for (const [line, { start: by, paragraph }] of paragraphs.entries())
    for (const { topic, start } of mentionsInLine(paragraph)) {
      const known = seen.get(topic);
      const isEarly = by + start < early;
      const first = line === 0 && isEarly ? opening : below;
      const weight = known ? Math.min(1, known.weight + again) : first;
      seen.set(topic, { weight, isMatter: known !== undefined || isEarly });
    }
  return [...seen]
    .filter(([, { isMatter }]) => isMatter)
    .map(([topic, { weight }]) => ({ topic, weight }))
    .toSorted((one, other) => other.weight - one.weight);
}
