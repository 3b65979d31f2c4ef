import type { Checker } from '../check/checker-for';
import type { Draft } from '../draft/draft';
import { type Demand, isMet } from './demand';
import type { Exercise } from './exercise';
import { practiceAt } from './practice';

export interface Grade {
  /** Each demand of the exercise, in its order. */
  demands: { demand: Demand; isMet: boolean }[];
  isPassed: boolean;
}

/** The text as a draft of the practice unit on the practice day. */
export const practiceDraft = ({ platform = 'facebook', jenis }: Exercise, text: string): Draft => ({
  surface: platform,
  account: null,
  kind: 'post',
  text,
  writtenAt: practiceAt,
  media: [],
  jenis,
  settled: [],
});

/**
 * What of the exercise the text fulfils. Only the text counts: what a learner declares to be there, or puts aside in
 * the panel, does not. `check` is the checker of the practice unit.
 */
export function grade(exercise: Exercise, text: string, check: Checker): Grade {
  const result = check(practiceDraft(exercise, text), []);
  const demands = exercise.demands.map((demand) => ({ demand, isMet: isMet(demand, result) }));
  return { demands, isPassed: demands.every((one) => one.isMet) };
}
