import { epochDayOf } from '@/lib/calendar/day';
import { tagKey } from '@/lib/hashtags/legal-tag';
import { rankers } from './tag-rankers';
import type { TaggedPost } from './tagged-post';

/** How often one ranker was right on some posts. */
export interface TagScore {
  name: string;
  posts: number;
  /** Posts of which one of the first three, of the first five tags was among their own. */
  hitAt3: number;
  hitAt5: number;
  /** Right ones among the first three tags of all posts, and how many tags that were. */
  rightIn3: number;
  toldIn3: number;
  /** For each post in order, whether it was hit at five. */
  hits: boolean[];
}

/** The other posts of the account, the nearest in time first. */
export const othersOf = (post: TaggedPost, all: readonly TaggedPost[]): TaggedPost[] => {
  const away = ({ day }: TaggedPost) => Math.abs(epochDayOf(day) - epochDayOf(post.day));
  return all
    .filter((one) => one !== post && post.account !== null && one.account === post.account)
    .toSorted((one, other) => away(one) - away(other));
};

/** Leaves each post out once and scores what every ranker says of it, given the other posts of its account. */
export function scoreTags(posts: readonly TaggedPost[], all: readonly TaggedPost[]): TagScore[] {
  return Object.entries(rankers).map(([name, rank]) => {
    const score: TagScore = { name, posts: posts.length, hitAt3: 0, hitAt5: 0, rightIn3: 0, toldIn3: 0, hits: [] };
    for (const post of posts) {
      const wanted = new Set(post.hashtags.map(tagKey));
      const right = rank(post, othersOf(post, all))
        .slice(0, 5)
        .map((tag) => wanted.has(tagKey(tag)));
      const inThree = right.slice(0, 3);
      score.hitAt3 += inThree.includes(true) ? 1 : 0;
      score.hitAt5 += right.includes(true) ? 1 : 0;
      score.rightIn3 += inThree.filter(Boolean).length;
      score.toldIn3 += inThree.length;
      score.hits.push(right.includes(true));
    }
    return score;
  });
}

/** The chance that a fair coin parts `one + other` throws at least as unevenly: the exact sign test, two-sided. */
export function signTest(one: number, other: number): number {
  const n = one + other;
  let chance = 0;
  let ways = 1;
  for (let k = 0; k <= Math.min(one, other); k++) {
    chance += ways / 2 ** n;
    ways = (ways * (n - k)) / (k + 1);
  }
  return Math.min(1, 2 * chance);
}
