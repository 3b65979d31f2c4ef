import type { Day } from '../calendar/day';
import type { LogDatabase } from './database';
import type { PostRecord } from './records';

/** The records of the days from `first` to `last`, both included, oldest first. */
export const between = (first: Day, last: Day, log: LogDatabase): Promise<PostRecord[]> =>
  log.posts.where('day').between(first, last, true, true).sortBy('publishedAt');
