import type { CheckResult } from '../check/check-result';
import type { Unsur } from '../draft/unsur';

type Asked =
  /** The element is there, clearly or not: the panel warns of an absent one only. */
  | { kind: 'unsur'; unsur: Unsur }
  /** The element stands within the first `letters` of the text. */
  | { kind: 'early'; unsur: Unsur; letters: number }
  /** None of these rules finds anything. */
  | { kind: 'without-finding'; rules: readonly string[] }
  /** None of these words, in whatever case. */
  | { kind: 'without-words'; words: readonly string[] }
  /** Each of these words, in whatever case: to empty the text is no answer. */
  | { kind: 'with-words'; words: readonly string[] };

/** One thing that must hold of a finished text, and how the learner is told of it. */
export type Demand = Asked & { say: string };

/** Whether the text that was checked fulfils the demand. */
export function isMet(demand: Demand, { reading, unsur, findings }: CheckResult): boolean {
  const text = reading.text.trim();
  const folded = text.toLowerCase();
  const holds = (word: string) => folded.includes(word.toLowerCase());
  switch (demand.kind) {
    case 'unsur':
      return unsur[demand.unsur].state !== 'belum-ada';
    case 'early': {
      const ahead = reading.text.length - reading.text.trimStart().length;
      return unsur[demand.unsur].evidence.some(({ end }) => end - ahead <= demand.letters);
    }
    case 'without-finding':
      return text !== '' && !findings.some(({ rule }) => demand.rules.includes(rule));
    case 'without-words':
      return text !== '' && !demand.words.some(holds);
    case 'with-words':
      return demand.words.every(holds);
  }
}
