import type { LogDatabase } from './database';
import type { PostRecord } from './records';

/** The last posts whose words were seen, the latest first: no responses, and none that was entered by hand. */
export const lastPosts = (most: number, log: LogDatabase): Promise<PostRecord[]> =>
  log.posts
    .orderBy('publishedAt')
    .reverse()
    .filter(({ kind, source }) => kind === 'post' && source !== 'entered')
    .limit(most)
    .toArray();
