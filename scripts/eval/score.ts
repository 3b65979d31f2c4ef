import { type Unsur, unsurList } from '@/lib/draft/unsur';
import { sharesWord } from './shares-word';

/** What was found in one text beside what the labels say. */
export interface Judged {
  answers: Record<Unsur, string[]>;
  isSeen: Record<Unsur, boolean>;
  /** The first words that are shown for an element; null when there are none. */
  firstShown: Record<Unsur, string | null>;
}

export interface Score {
  unsur: Unsur;
  /** Texts that hold the element by the labels, and those that hold it by the check. */
  present: number;
  seen: number;
  /** Texts in which both agree that it is there. */
  hit: number;
  f1: number;
  /** Verdicts "belum ada", and those among them where the label says it is there: the wrong warnings. */
  missing: number;
  wronglyMissing: number;
  /** Among the hits: the first words shown share a word with a labelled answer. */
  overlap: number;
}

/** Presence of each element against the labels, the wrong warnings, and whether the right words are shown. */
export function scoreOf(judged: readonly Judged[]): Score[] {
  return unsurList.map((unsur) => {
    const isPresent = (one: Judged) => one.answers[unsur].length > 0;
    const present = judged.filter(isPresent);
    const seen = judged.filter((one) => one.isSeen[unsur]);
    const hits = seen.filter(isPresent);
    const both = present.length + seen.length;
    return {
      unsur,
      present: present.length,
      seen: seen.length,
      hit: hits.length,
      f1: both === 0 ? 1 : (2 * hits.length) / both,
      missing: judged.length - seen.length,
      wronglyMissing: present.length - hits.length,
      overlap: hits.filter((one) => sharesWord(one.firstShown[unsur] ?? '', one.answers[unsur])).length,
    };
  });
}
