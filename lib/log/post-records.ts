import { dayOf } from '../calendar/day';
import { holdsOn } from '../calendar/period';
import type { AgencyTag } from '../draft/agency';
import type { Submission } from '../draft/submission';
import type { Source } from '../tally/counted';
import type { PostRecord } from './records';
import { cellOf } from './recount';

/** What is fixed about a post when it is logged, beside the submission itself. */
export interface Circumstance {
  slot: string;
  source: Source;
  /** The unit's IANA zone: it decides the day, never the computer's. */
  zone: string;
  /** Each on its days only. */
  mandatoryTags: readonly AgencyTag[];
}

/** One record for each platform on which the submission appears. */
export function postRecordsOf(
  submission: Submission,
  { slot, source, zone, mandatoryTags }: Circumstance,
): PostRecord[] {
  const publishedAt = submission.settledAt ?? submission.armedAt;
  const carried = new Set(submission.hashtags.map((tag) => tag.toLowerCase()));
  const day = dayOf(publishedAt, zone);
  const asked = mandatoryTags.filter((tag) => holdsOn(tag, day));
  const isTagged = asked.length > 0 && asked.every(({ tag }) => carried.has(tag.toLowerCase()));
  return submission.platforms.map((platform) => {
    const counted = {
      day,
      platform,
      kind: submission.kind,
      source,
      jenis: submission.jenis,
      priority: submission.kind === 'post' ? (submission.priority ?? 0) : 0,
      tagged: isTagged ? (1 as const) : (0 as const),
    };
    return {
      ...counted,
      id: `${submission.id}:${platform}`,
      cell: cellOf(slot, counted),
      slot,
      account: submission.account,
      text: submission.kind === 'post' ? submission.text : '',
      hashtags: submission.hashtags,
      fingerprint: submission.fingerprint,
      publishedAt,
      schema: 1 as const,
    };
  });
}
