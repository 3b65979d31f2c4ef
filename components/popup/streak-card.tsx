import { Sprout } from 'lucide-react';
import { weekWords } from '@/components/parts/date-words';
import { Flame } from '@/components/parts/flame';
import { WeekBar } from '@/components/parts/week-bar';
import type { Streak } from '@/lib/streak/streak';
import { streakWords } from '@/lib/words/popup';
import { type Language, say } from '@/lib/words/words';
import { streakSentenceOf } from './streak-sentence';

export function StreakCard({ streak, language }: { streak: Streak; language: Language }) {
  const { title, sentence } = streakSentenceOf(streak);
  const { count, target, first, standing } = streak;
  return (
    <section className="streak" aria-label={say(streakWords.region, language)}>
      <div className="streak-head">
        {standing === 'empty' || standing === 'start' ? <Sprout className="sprout" aria-hidden="true" /> : <Flame />}
        <div>
          <h2>{say(title, language)}</h2>
          <p>{say(sentence, language)}</p>
        </div>
      </div>
      <WeekBar count={count} target={target} />
      <p className="small">
        <b>{say(streakWords.countOfTarget(count, target), language)}</b>
        {say(streakWords.inWeek(count, target, weekWords(first)), language)}
      </p>
    </section>
  );
}
