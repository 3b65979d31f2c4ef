import { habitsOf } from '@/lib/hashtags/habits-of';
import { database } from '@/lib/log/database';
import { lastPosts } from '@/lib/log/last-posts';
import { writeHabits } from '@/lib/settings/habits-store';

/** So many posts tell what a unit usually does. */
const most = 300;

/** Makes the unit's habits ready for the composers from what the log now holds. Never throws: the former ones serve too. */
export const keepHabits = (): Promise<void> =>
  lastPosts(most, database)
    .then((posts) => writeHabits(habitsOf(posts)))
    .catch(() => {});
