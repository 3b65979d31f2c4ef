import type { Reading } from '../bahasa/reading';
import type { Day } from '../calendar/day';
import type { Agency } from '../draft/agency';
import type { Habits } from '../draft/habits';
import { topicWhy } from '../words/tags';
import type { Candidate } from './candidate';
import { dayTags } from './day-tags';
import { eventTags } from './event-tags';
import { isFitTag } from './fit-tag';
import { tagKey } from './legal-tag';
import { listedTags, mandatoryTags } from './listed-tags';
import { ownTags } from './own-tags';
import { placeTags } from './place-tags';
import { type SeenTopic, topicsIn } from './topics-in';

/** A post has one matter, sometimes two. */
const mostTopics = 3;
/** The second tag of a topic, against its first. */
const second = 0.5;

const topicTags = (topics: readonly SeenTopic[]): Candidate[] =>
  topics.flatMap(({ topic, weight }) =>
    topic.tags.map((tag, at) => ({ tag, weight: at === 0 ? weight : weight * second, why: topicWhy(topic.name) })),
  );

interface Ranked extends Candidate {
  /** The weight of the source that gave the reason. */
  strongest: number;
}

/** No tag twice, in whatever spelling: the first source decides how it is written, the strongest says why. */
function joined(candidates: readonly Candidate[]): Ranked[] {
  const byKey = new Map<string, Ranked>();
  for (const one of candidates) {
    const key = tagKey(one.tag);
    const known = byKey.get(key);
    if (!known) byKey.set(key, { ...one, strongest: one.weight });
    else {
      if (one.weight > known.strongest) Object.assign(known, { why: one.why, strongest: one.weight });
      known.weight += one.weight;
    }
  }
  return [...byKey.values()];
}

/** All tags that suit a text on this day, the best first, those that it carries already among them. */
export function rankTags(reading: Reading, agency: Agency, habits: Habits, today: Day): Candidate[] {
  const topics = topicsIn(reading).slice(0, mostTopics);
  const days = dayTags(reading, agency, today);
  const all = [
    ...mandatoryTags(agency, today),
    ...listedTags(agency, topics, today),
    ...placeTags(reading, agency),
    ...topicTags(topics),
    ...days,
    ...eventTags(reading, agency),
    ...ownTags(habits, agency, today, days.length > 0),
  ];
  return joined(all.filter(({ tag }) => isFitTag(tag, agency, today)))
    .map(({ tag, weight, why }) => ({ tag, weight, why }))
    .toSorted((one, other) => other.weight - one.weight);
}
