import { useEffect, useRef, useState } from 'react';
import { momentWords, weekWords } from '@/components/parts/date-words';
import { dayOf, weekOf } from '@/lib/calendar/day';
import { enteredWords } from '@/lib/words/entry';
import { surfaceNames } from '@/lib/words/names';
import { type Language, say, type Words } from '@/lib/words/words';
import type { PopupView } from './popup-view';
import type { ReadEntry } from './read-entry';

type EnteredNoticeProps = Pick<PopupView, 'zone' | 'weekOn'> & {
  entry: ReadEntry;
  language: Language;
  /** Rejects if it is still there. */
  onTakeBack: () => Promise<void>;
};

/** What was noted, how its week stands now, and the way back. Takes the focus, since the form is gone. */
export function EnteredNotice({ entry, zone, weekOn, language, onTakeBack }: EnteredNoticeProps) {
  const [outcome, setOutcome] = useState<'noted' | 'takenBack' | 'notTakenBack'>('noted');
  const notice = useRef<HTMLDivElement>(null);
  // "Batalkan" goes away with what it took back.
  useEffect(() => {
    if (outcome !== 'notTakenBack') notice.current?.focus();
  }, [outcome]);
  const speak = (words: Words) => say(words, language);
  const { days, target, rehat, monday } = weekOn(weekOf(dayOf(entry.publishedAt, zone)));
  const week = weekWords(monday);
  const takeBack = () =>
    onTakeBack().then(
      () => setOutcome('takenBack'),
      () => setOutcome('notTakenBack'),
    );
  return (
    <div className="notice" ref={notice} tabIndex={-1} role="status">
      {outcome === 'takenBack' ? (
        <p>{speak(enteredWords.takenBack)}</p>
      ) : (
        <>
          <p>
            <b>{speak(enteredWords.noted)}</b>{' '}
            {speak(enteredWords.what(surfaceNames[entry.platform], momentWords(entry.publishedAt, '', zone)))}{' '}
            {speak(rehat ? enteredWords.excusedWeek(week) : enteredWords.week(week, days, target))}
          </p>
          {outcome === 'notTakenBack' && <p>{speak(enteredWords.notTakenBack)}</p>}
          <button type="button" className="button" onClick={() => void takeBack()}>
            {speak(enteredWords.takeBack)}
          </button>
        </>
      )}
    </div>
  );
}
