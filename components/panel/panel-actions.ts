import type { Jenis } from '@/lib/draft/jenis';
import type { Unsur } from '@/lib/draft/unsur';
import type { Finding } from '@/lib/rules/finding';

/** What a person can do in the panel. Nothing here happens without a click. */
export interface PanelActions {
  /** Left out where the panel is no guest and stays open. */
  shrink?: () => void;
  chooseJenis: (jenis: Jenis) => void;
  /** The element is there after all, in the words or in the picture. */
  settle: (unsur: Unsur, where: 'teks' | 'gambar') => void;
  /** The words that name the place, to be known next time; null to be asked no more. */
  keepPlace: (place: string | null) => void;
  insertSentence: (sentence: string) => void;
  /** The number of a regional priority, 0 for none. */
  choosePriority: (number: number) => void;
  /** All of them as one step. */
  insertTags: (tags: readonly string[]) => void;
  /** As the text writes it. */
  takeOutTag: (tag: string) => void;
  /** All of them as one step. */
  fix: (findings: readonly Finding[]) => void;
  /** Puts this finding aside for this draft. */
  hush: (finding: Finding) => void;
  /** The rule stays silent in this unit until options bring it back; left out where nothing is remembered. */
  hushRule?: (rule: string) => void;
  answerAccount: (isOfficial: boolean) => void;
}
