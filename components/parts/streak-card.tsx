import { Sprout } from 'lucide-react';
import type { Streak } from '@/lib/streak/streak';
import { streakWords } from '@/lib/words/popup';
import { type Language, say, type Words } from '@/lib/words/words';
import { weekWords } from './date-words';
import { Flame } from './flame';
import { streakSentenceOf } from './streak-sentence';
import { WeekBar } from './week-bar';

export function StreakCard({ streak, language }: { streak: Streak; language: Language }) {
  const speak = (words: Words) => say(words, language);
  const { title, sentence } = streakSentenceOf(streak);
  const { weeks, count, posts, target, first, rehat } = streak;
  const week = weekWords(first);
  return (
    <section className="streak" aria-label={speak(streakWords.region)}>
      <div className="streak-head">
        {weeks > 0 ? <Flame /> : <Sprout className="sprout" aria-hidden="true" />}
        <div>
          <h2>{speak(title)}</h2>
          <p>{speak(sentence)}</p>
        </div>
      </div>
      {rehat ? (
        <p className="small">{speak(streakWords.postsInWeek(posts, week))}</p>
      ) : (
        <>
          <WeekBar count={count} target={target} />
          <p className="small">
            <b>{speak(streakWords.countOfTarget(count, target))}</b>
            {speak(streakWords.inWeek(count, target, week))}
          </p>
          {posts > count && count < target && <p className="small">{speak(streakWords.dayCountsOnce)}</p>}
        </>
      )}
    </section>
  );
}
