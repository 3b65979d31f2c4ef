import type { Streak } from '@/lib/streak/streak';
import { streakWords } from '@/lib/words/popup';
import type { Words } from '@/lib/words/words';

/** The heading of the streak card and the sentence under it. Warm about effort, flat about lack. */
export function streakSentenceOf({ standing, weeks, count, target }: Streak): { title: Words; sentence: Words } {
  const missing = target - count;
  switch (standing) {
    case 'empty':
      return { title: streakWords.begin, sentence: streakWords.nothingYet };
    case 'start':
      return { title: streakWords.begin, sentence: streakWords.untilFirst(missing) };
    case 'broken':
      return { title: streakWords.beginAgain, sentence: streakWords.missed };
    case 'open':
      return {
        title: weeks === 1 ? streakWords.oneReached : streakWords.inARow(weeks),
        sentence: streakWords.until(missing, weeks + 1),
      };
    case 'reached':
      return {
        title: weeks === 1 ? streakWords.oneReached : streakWords.inARow(weeks),
        sentence: streakWords.thanks,
      };
  }
}
