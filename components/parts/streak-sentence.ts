import type { Streak } from '@/lib/streak/streak';
import { streakWords } from '@/lib/words/popup';
import type { Words } from '@/lib/words/words';

interface Sentence {
  title: Words;
  sentence: Words;
}

const joined = (one: Words, other: Words): Words => ({ id: `${one.id} ${other.id}`, en: `${one.en} ${other.en}` });

/** The heading of the streak card and the sentence under it. Warm about effort, flat about lack, and what to do next. */
export function streakSentenceOf(streak: Streak): Sentence {
  const { standing, weeks, count, target, hasToday, daysLeft, rehat, isAfterRehat } = streak;
  const missing = target - count;
  const isLate = missing > daysLeft;
  const next = isLate ? streakWords.enterMore : streakWords.until(missing, weeks + 1, hasToday);
  const row = weeks === 1 ? streakWords.oneReached : streakWords.inARow(weeks);
  switch (standing) {
    case 'empty':
      return { title: streakWords.begin, sentence: streakWords.nothingYet };
    case 'start':
      return { title: streakWords.begin, sentence: next };
    case 'broken':
      return {
        title: streakWords.beginAgain,
        sentence: isLate ? next : joined(isAfterRehat ? streakWords.kept : streakWords.missed, next),
      };
    case 'open':
      return { title: row, sentence: next };
    case 'reached':
      return { title: row, sentence: streakWords.thanks };
    case 'excused':
      return { title: weeks > 0 ? row : streakWords.resting, sentence: streakWords.excused(rehat?.name) };
  }
}
