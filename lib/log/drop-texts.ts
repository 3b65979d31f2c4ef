import type { Day } from '../calendar/day';
import { fingerprintOf } from '../draft/fingerprint';
import type { LogDatabase } from './database';
import { monthsBefore, textsToDrop } from './texts-to-drop';

const wordless = fingerprintOf('');

/**
 * Drops the words, tags, links and accounts of posts older than `months`; what is counted of them stays. Looks once a day:
 * `today` is the unit's, and a shorter keeping is obeyed at once. Returns how many records lost their words.
 */
export function dropTexts(today: Day, months: number, log: LogDatabase): Promise<number> {
  return log.transaction('rw', log.posts, log.state, async () => {
    const oldest = monthsBefore(today, months);
    if ((await log.read('textsFrom')) === oldest) return 0;
    const old = textsToDrop(await log.posts.where('day').below(oldest).toArray(), today, months);
    await log.posts.bulkPut(
      old.map(({ link: _link, ...record }) => ({
        ...record,
        text: '',
        hashtags: [],
        account: null,
        fingerprint: wordless,
      })),
    );
    await log.write('textsFrom', oldest);
    return old.length;
  });
}
