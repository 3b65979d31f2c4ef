import type { Jenis } from '../draft/jenis';
import type { PlatformId } from '../draft/platform';
import type { Demand } from './demand';

/** What a task asks of the writer; the list on the page is grouped by it. */
export const formList = ['melengkapi', 'teras', 'tanggal', 'data-pribadi', 'klarifikasi', 'ejaan'] as const;

export type ExerciseForm = (typeof formList)[number];

/**
 * One task with a text to mend. Its words stay Indonesian, like those of the rules: they speak of Indonesian.
 * All of it happens on the practice day, in the practice unit; names, numbers and addresses belong to nobody.
 */
export interface Exercise {
  /** By this progress is remembered: never changed, never used again. */
  id: string;
  form: ExerciseForm;
  title: string;
  task: string;
  start: string;
  jenis: Jenis;
  /** Where the post is meant for; Facebook if left out. */
  platform?: PlatformId;
  /** What must hold at the end, in the order in which a reader asks. */
  demands: readonly Demand[];
  hint: string;
  /** One good answer of many. */
  model: string;
}
