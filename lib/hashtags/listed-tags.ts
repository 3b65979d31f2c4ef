import { addDays, type Day, weekOf } from '../calendar/day';
import { holdsOn } from '../calendar/period';
import type { Agency, AgencyTag } from '../draft/agency';
import { tagWords } from '../words/tags';
import type { Words } from '../words/words';
import type { Candidate } from './candidate';
import type { Topic } from './data/topics';
import { tagKey } from './legal-tag';
import type { SeenTopic } from './topics-in';

function dueWords({ until }: AgencyTag, today: Day): Words {
  if (until === undefined) return tagWords.due;
  if (until === today) return tagWords.dueToday;
  if (until < addDays(weekOf(today), 7)) return tagWords.dueThisWeek;
  return until.slice(0, 7) === today.slice(0, 7) ? tagWords.dueThisMonth : tagWords.due;
}

/** The tags that the Diskominfo asks of every post of this day, in its order. */
export const mandatoryTags = ({ tags }: Agency, today: Day): Candidate[] =>
  tags
    .filter((one) => one.isMandatory && holdsOn(one, today))
    .map((one) => ({ tag: one.tag, weight: Number.POSITIVE_INFINITY, why: dueWords(one, today) }));

/** A list may be long: what names the matter stands first, then what was set for these days. */
const [always, dated, aboutIt] = [0.3, 0.15, 0.5];
/** A shorter part of a tag proves nothing. */
const shortest = 4;

const known = new Map<Topic, readonly string[]>();

/** The tags and single words of a topic, as parts of other tags. */
function keysOf(topic: Topic): readonly string[] {
  const { tags, cues } = topic;
  const keys =
    known.get(topic) ??
    [...tags, ...cues.filter((cue) => !cue.includes(' '))].map(tagKey).filter((key) => key.length >= shortest);
  known.set(topic, keys);
  return keys;
}

/** The other tags of the list that hold today: slogans, campaigns, themes. */
export function listedTags({ tags }: Agency, topics: readonly SeenTopic[], today: Day): Candidate[] {
  const keys = topics.flatMap(({ topic }) => keysOf(topic));
  return tags
    .filter((one) => !one.isMandatory && holdsOn(one, today))
    .map((one) => {
      const isAboutIt = keys.some((key) => tagKey(one.tag).includes(key));
      const isDated = one.from !== undefined || one.until !== undefined;
      return {
        tag: one.tag,
        weight: always + (isDated ? dated : 0) + (isAboutIt ? aboutIt : 0),
        why: tagWords.listed,
      };
    });
}
