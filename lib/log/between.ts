import type { Day } from '../calendar/day';
import type { LogDatabase } from './database';
import type { PostRecord } from './records';

/** The posts and responses of the local days `from` to `until`, both included, oldest first. */
export async function between(from: Day, until: Day, log: LogDatabase): Promise<PostRecord[]> {
  const found = await log.posts.where('day').between(from, until, true, true).toArray();
  return found.sort((a, b) => (a.day === b.day ? a.publishedAt - b.publishedAt : a.day < b.day ? -1 : 1));
}
