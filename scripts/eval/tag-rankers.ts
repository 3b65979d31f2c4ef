import { read } from '@/lib/bahasa/read';
import { dayFromEpoch, epochDayOf } from '@/lib/calendar/day';
import { unknownAgency } from '@/lib/draft/agency';
import { fingerprintOf } from '@/lib/draft/fingerprint';
import { noHabits } from '@/lib/draft/habits';
import { habitsOf } from '@/lib/hashtags/habits-of';
import { suggestHashtags } from '@/lib/hashtags/suggest-hashtags';
import { topicsIn } from '@/lib/hashtags/topics-in';
import type { TaggedPost } from './tagged-post';

/** Tags for a post by an account of which these other posts are known, the nearest in time first. */
type Ranker = (post: TaggedPost, others: readonly TaggedPost[]) => string[];

/** Each tag of the posts with its count, in the order in which it first appears. */
function countTags(posts: readonly TaggedPost[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { hashtags } of posts)
    for (const tag of new Set(hashtags.map((one) => one.toLowerCase()))) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  return counts;
}

/** A later post is as near as an earlier one of the same distance: the account's posts are few, and each is used. */
const mirrored = (day: string, today: string): string =>
  dayFromEpoch(epochDayOf(today) - Math.abs(epochDayOf(today) - epochDayOf(day)));

const own: Ranker = ({ text, day }, others) => {
  const past = others.map(({ day: one, hashtags, text: told }) => ({
    day: mirrored(one, day),
    hashtags,
    jenis: 'lainnya' as const,
    priority: 0,
    fingerprint: fingerprintOf(told),
  }));
  return suggestHashtags(read(text), unknownAgency, habitsOf(past), day).map(({ tag }) => tag);
};

/** Without any history. */
export const coldTags = ({ text, day }: TaggedPost): string[] =>
  suggestHashtags(read(text), unknownAgency, noHabits, day).map(({ tag }) => tag);

/** The suggester and what it is measured against. */
export const rankers: Readonly<Record<string, Ranker>> = {
  'Siap Siar': own,
  'tersering dari akun': (_, others) => [...countTags(others)].sort((a, b) => b[1] - a[1]).map(([tag]) => tag),
  'terbaru dari akun': (_, others) => [...countTags(others).keys()],
  'daftar topik saja': ({ text }) => topicsIn(read(text)).flatMap(({ topic }) => topic.tags),
};
