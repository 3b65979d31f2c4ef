import { useDeferredValue, useMemo } from 'react';
import type { Choices } from '@/entrypoints/desk/choices';
import { panelViewOf } from '@/entrypoints/desk/view-of';
import { checkerFor } from '@/lib/check/checker-for';
import type { Draft } from '@/lib/draft/draft';
import { noHabits } from '@/lib/draft/habits';
import type { PlatformId } from '@/lib/draft/platform';
import { defaultTaste } from '@/lib/draft/taste';
import type { Exercise } from '@/lib/latihan/exercise';
import { type Grade, grade } from '@/lib/latihan/grade';
import { practiceAgency, practiceAt } from '@/lib/latihan/practice';
import { latihanWords } from '@/lib/words/latihan';
import { say } from '@/lib/words/words';
import type { LatihanSettings } from './latihan-settings';

/**
 * What the check says of the text as the panel shows it, and of the exercise. An exercise happens in the practice unit
 * on the practice day; a text of one's own in the writer's unit, now. All of it on this computer.
 */
export function usePractice(
  exercise: Exercise | null,
  written: string,
  platform: PlatformId,
  { agency: own, taste, language }: LatihanSettings,
  choices: Choices,
) {
  // A slow computer shows the letters first and the check a moment later.
  const text = useDeferredValue(written);
  const agency = exercise ? practiceAgency : own;
  const check = useMemo(() => checkerFor(agency, exercise ? defaultTaste : taste), [agency, exercise, taste]);
  const graded: Grade | null = useMemo(() => exercise && grade(exercise, text, check), [exercise, text, check]);
  const { jenis, settled } = choices;
  const checked = useMemo(() => {
    const draft: Draft = {
      surface: platform,
      account: null,
      kind: 'post',
      text,
      writtenAt: exercise ? practiceAt : Date.now(),
      media: [],
      jenis: jenis ?? exercise?.jenis,
      settled,
    };
    return { draft, result: check(draft, []) };
  }, [check, exercise, platform, text, jenis, settled]);
  // Which words are the place is asked where the answer is remembered: not here.
  const asked = { ...choices, asksPlace: false };
  const where = say(latihanWords.panelPlace, language);
  const view = panelViewOf({ platforms: [platform], where }, checked, agency, noHabits, asked);
  // Nothing is counted here.
  return { view: { ...view, priorities: [] }, graded };
}
