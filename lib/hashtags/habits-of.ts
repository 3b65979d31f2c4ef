import type { Day } from '../calendar/day';
import type { Habits } from '../draft/habits';
import type { Jenis } from '../draft/jenis';
import { tagKey } from './legal-tag';

/** What is asked of a post of the log. */
export interface PastPost {
  day: Day;
  jenis: Jenis;
  hashtags: readonly string[];
  /** 0 for none. */
  priority: number;
  fingerprint: string;
}

/** What is kept: enough for the habits of a year, and small. */
const most = { posts: 200, tags: 60, days: 8 };

/**
 * What a unit usually does, from its posts, the latest first. A post on two platforms is one post. Nothing of a text is
 * in it but its tags.
 */
export function habitsOf(posts: readonly PastPost[]): Habits {
  const priorities: Habits['priorities'] = {};
  const tags = new Map<string, { tag: string; uses: number; days: Day[] }>();
  const seen = new Set<string>();
  const days: Day[] = [];
  for (const { day, jenis, hashtags, priority, fingerprint } of posts) {
    const press = `${day} ${fingerprint} ${hashtags.join()}`;
    if (seen.has(press) || days.length >= most.posts) continue;
    seen.add(press);
    days.push(day);
    if (priority > 0) priorities[jenis] ??= priority;
    const own = new Map(hashtags.map((tag) => [tagKey(tag), tag]));
    for (const [key, tag] of own) {
      const known = tags.get(key);
      if (!known) tags.set(key, { tag, uses: 1, days: [day] });
      else {
        known.uses += 1;
        if (known.days.length < most.days) known.days.push(day);
      }
    }
  }
  const often = [...tags.values()].toSorted((one, other) => other.uses - one.uses).slice(0, most.tags);
  return { tags: often, days, priorities };
}
