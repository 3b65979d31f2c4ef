import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { ExerciseCard } from '@/components/latihan/exercise-card';
import { Workplace } from '@/components/latihan/latihan';
import { Mirror } from '@/components/latihan/mirror';
import { OwnCard } from '@/components/latihan/own-card';
import { SeenCard } from '@/components/latihan/seen-card';
import { WritingBox } from '@/components/latihan/writing-box';
import { Announcement } from '@/components/panel/announcement';
import { Panel } from '@/components/panel/panel';
import { emptyChoices } from '@/entrypoints/desk/choices';
import type { PlatformId } from '@/lib/draft/platform';
import type { Exercise } from '@/lib/latihan/exercise';
import { mirrorOf } from '@/lib/latihan/mirror';
import { seenOn } from '@/lib/latihan/seen-on';
import type { LatihanSettings } from './latihan-settings';
import { useBox } from './use-box';
import { usePractice } from './use-practice';

interface PracticeDeskProps {
  /** Null for a text of one's own. */
  exercise: Exercise | null;
  /** "3"; 0 without an exercise. */
  number: number;
  settings: LatihanSettings;
  /** What the box holds at first: what was left there before, else the start of the exercise. */
  first: string;
  keep: (text: string) => void;
  /** The person came from the list or from the exercise before: the reading goes on at the heading. */
  isCalled: boolean;
  onPassed: () => void;
  next?: () => void;
}

/** The workplace for one text, from the moment it is chosen until another one is. */
export function PracticeDesk(props: PracticeDeskProps) {
  const { exercise, number, settings, first, keep, isCalled, onPassed, next } = props;
  const heading = useRef<HTMLHeadingElement>(null);
  const [text, setText] = useState(first);
  const [choices, setChoices] = useState(emptyChoices);
  const [platform, setPlatform] = useState<PlatformId>(exercise?.platform ?? 'facebook');
  const [isOther, setOther] = useState(false);
  const onOther = useCallback(() => setOther(true), []);
  const { view, graded } = usePractice(exercise, text, platform, settings, choices);
  const { box, actions, undo, put } = useBox(view.text, setChoices, onOther);
  const { result, findings } = view;
  const pieces = useMemo(() => mirrorOf(result, findings), [result, findings]);
  const isPassed = graded?.isPassed ?? false;

  useEffect(() => {
    if (isCalled) heading.current?.focus();
  }, [isCalled]);
  useEffect(() => {
    if (isPassed) onPassed();
  }, [isPassed, onPassed]);

  const write = (written: string) => {
    setOther(false);
    setText(written);
    keep(written);
  };
  return (
    <Workplace
      desk={
        <>
          {exercise && graded ? (
            <ExerciseCard {...{ exercise, number, heading, next, grade: graded }} />
          ) : (
            <OwnCard heading={heading} />
          )}
          <WritingBox
            {...{ box, first, undo, platform, isOther, onText: write, isOwn: exercise === null }}
            restart={() => put(exercise?.start ?? '')}
          />
        </>
      }
      panel={
        <>
          <Announcement view={view} />
          <Panel view={view} actions={actions} />
        </>
      }
      views={
        <>
          <Mirror pieces={pieces} />
          <SeenCard platform={platform} choose={setPlatform} seen={seenOn(platform, result.reading)} />
        </>
      }
    />
  );
}
