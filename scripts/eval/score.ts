import { type Unsur, unsurList } from '@/lib/draft/unsur';

export interface Judged {
  platform: string;
  isPresent: Record<Unsur, boolean>;
  isSeen: Record<Unsur, boolean>;
}

export interface Score {
  unsur: Unsur;
  /** Texts that hold the element, by the labels. */
  present: number;
  precision: number;
  recall: number;
  f1: number;
  /** Verdicts "belum ada", and those among them where the label says it is there: the wrong warnings. */
  missing: number;
  wronglyMissing: number;
}

const share = (part: number, whole: number) => (whole === 0 ? 1 : part / whole);

/** Presence of each element against the labels: precision, recall, F1 and the wrong warnings. */
export function scoreOf(judged: readonly Judged[]): Score[] {
  return unsurList.map((unsur) => {
    const count = (isPresent: boolean, isSeen: boolean) =>
      judged.filter((one) => one.isPresent[unsur] === isPresent && one.isSeen[unsur] === isSeen).length;
    const hit = count(true, true);
    const wronglyMissing = count(true, false);
    const precision = share(hit, hit + count(false, true));
    const recall = share(hit, hit + wronglyMissing);
    const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
    return {
      unsur,
      present: hit + wronglyMissing,
      precision,
      recall,
      f1,
      missing: wronglyMissing + count(false, false),
      wronglyMissing,
    };
  });
}
