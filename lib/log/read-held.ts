import type { LogDatabase } from './database';

/** What lies in this log, and how many of its posts the tally has confirmed (null where none ever took a count). */
export async function readHeld(log: LogDatabase) {
  const confirmed = await log.cells.filter(({ acked, odd }) => acked > 0 && odd === undefined).toArray();
  const isLinked = (await log.read('link')) !== undefined;
  const sent = confirmed.reduce((sum, { n }) => sum + n, 0);
  return {
    posts: await log.posts.filter(({ kind }) => kind === 'post').count(),
    waiting: await log.waiting.count(),
    sent: isLinked || sent > 0 ? sent : null,
  };
}
