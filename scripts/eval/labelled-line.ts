import type { Jenis } from '@/lib/draft/jenis';
import type { PlatformId } from '@/lib/draft/platform';
import { type Unsur, unsurList } from '@/lib/draft/unsur';

/** A post labelled by hand: which words answer each question for a citizen. */
export interface LabelledPost {
  id: string;
  /** As the file names it: "web", "news", "instagram" … */
  platform: string;
  text: string;
  jenis: Jenis | null;
  /** No answer: the element is not there. */
  answers: Record<Unsur, string[]>;
}

/** A labelled post with exactly one element taken out. */
export interface Ablation {
  base: string;
  removed: Unsur;
  text: string;
}

export type LabelledLine = { post: LabelledPost } | { ablation: Ablation };

const keys: Record<Unsur, string> = {
  apa: 'apa',
  siapa: 'siapa',
  kapan: 'kapan',
  'di-mana': 'dimana',
  mengapa: 'mengapa',
  bagaimana: 'bagaimana',
};

const answersOf = (labels: Record<string, unknown>) =>
  Object.fromEntries(
    unsurList.map((unsur) => {
      const spans = labels[keys[unsur]] ?? labels[unsur];
      if (!Array.isArray(spans)) throw new Error(`label "${keys[unsur]}" tidak ada`);
      return [unsur, spans.map(String)];
    }),
  ) as Record<Unsur, string[]>;

/** Reads one line of a labelled file. Throws an Indonesian sentence when the line has another form. */
export function parseLabelledLine(line: string): LabelledLine {
  const row = JSON.parse(line) as Record<string, unknown>;
  if (typeof row.text !== 'string') throw new Error('"text" tidak ada');
  const removed = unsurList.find((unsur) => unsur === row.removed || keys[unsur] === row.removed);
  if (removed !== undefined) return { ablation: { base: String(row.base), removed, text: row.text } };
  return {
    post: {
      id: String(row.id),
      platform: typeof row.platform === 'string' ? row.platform : 'website',
      text: row.text,
      jenis: typeof row.type === 'string' ? (row.type as Jenis) : null,
      answers: answersOf(row),
    },
  };
}

/** Web pages and press texts are judged as a website's. */
export const surfaceOf = (platform: string): PlatformId =>
  platform === 'web' || platform === 'news' ? 'website' : (platform as PlatformId);
