import { type Day, epochDayOf } from '../calendar/day';
import type { Agency } from '../draft/agency';
import type { Habits, TagUse } from '../draft/habits';
import { tagWords } from '../words/tags';
import type { Candidate } from './candidate';
import { againTag, isOfDay } from './fit-tag';

/**
 * How a use counts less with its age: a power law, as people's own choice of tags was seen to follow
 * (Kowald et al. 2017, arXiv 1701.01276). Their second half, the likeness of past texts, is left out: on 22 posts with a
 * history it hit no more of them (19 either way), and it would need the texts.
 */
const decay = 0.5;
/** As if there had been this much of posts without any tag: one post proves no habit. */
const doubt = 0.5;

const strengthOf = (days: readonly Day[], today: number): number =>
  days.reduce((sum, day) => sum + Math.max(1, today - epochDayOf(day) + 1) ** -decay, 0);

/** Uses whose days are not told any more count as the oldest that is. */
function useOf({ uses, days }: TagUse, today: number): number {
  const oldest = days.at(-1);
  const untold = Math.max(0, uses - days.length);
  return strengthOf(days, today) + (oldest === undefined ? 0 : untold * strengthOf([oldest], today));
}

/** The weight of a tag that every post carries. */
const full = 1.2;
/** From this share of the posts on a tag is a habit. */
const often = 0.25;

/** Weaker ones would never be shown, and each costs a little at every key. */
const most = 20;

function candidatesOf({ tags, days }: Habits, agency: Agency, today: Day): Candidate[] {
  const now = epochDayOf(today);
  const posts = strengthOf(days, now) + doubt;
  const candidates = tags.flatMap((use) => {
    const tag = againTag(use.tag, use.uses, agency, today);
    if (tag === null) return [];
    const share = Math.min(1, useOf(use, now) / posts);
    return [{ tag, weight: full * share, why: share >= often ? tagWords.often : tagWords.before }];
  });
  return candidates.toSorted((one, other) => other.weight - one.weight).slice(0, most);
}

interface OwnTags {
  /** Those that suit any text. */
  any: Candidate[];
  all: Candidate[];
}

/** Those of one unit and day, kept until one of them changes: the text does not matter, and a key may cost little. */
let kept: (OwnTags & { habits: Habits; agency: Agency; today: Day }) | null = null;

/**
 * Tags that the unit itself used, by the share of its posts that carry them, late ones counting more. The tag of a day
 * of remembrance was right on that day: it is again when a text names one (`namesDay`).
 */
export function ownTags(habits: Habits, agency: Agency, today: Day, namesDay: boolean): Candidate[] {
  if (kept?.habits !== habits || kept.agency !== agency || kept.today !== today) {
    const all = candidatesOf(habits, agency, today);
    kept = { habits, agency, today, all, any: all.filter(({ tag }) => !isOfDay(tag)) };
  }
  return namesDay ? kept.all : kept.any;
}
