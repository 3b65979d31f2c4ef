import type { PostKind } from './draft';
import type { Jenis } from './jenis';
import type { PlatformId, Surface } from './platform';

/**
 * armed: the writer pressed the site's own button · confirmed: two witnesses agree that it went out ·
 * failed: the site refused it · unknown: one witness only, so the writer is asked once · scheduled: it appears on a
 * day that the writer set · pending: a group's administrator decides. The last two are asked about on a later day.
 */
export type SubmissionState = 'armed' | 'confirmed' | 'failed' | 'unknown' | 'scheduled' | 'pending';

/** One press of the site's own Post button, from the press to what came of it. */
export interface Submission {
  /** Random, made when armed: the same press told twice is one submission. */
  id: string;
  state: SubmissionState;
  surface: Surface;
  /** Where it appears and is counted. */
  platforms: PlatformId[];
  account: string | null;
  kind: PostKind;
  jenis: Jenis;
  /** The number of the regional priority that it serves; left out for none. */
  priority?: number;
  hashtags: string[];
  /** Of the text with its spaces folded; only ever compared on this computer. */
  fingerprint: string;
  text: string;
  /** Milliseconds since 1970 UTC. */
  armedAt: number;
  settledAt?: number;
  /** A day was set for it when it was sent. */
  isScheduled?: boolean;
}

/** What may be kept of it: the words of a response are nobody's business, only that there was one. */
export const withoutResponseText = <Told extends Submission>(submission: Told): Told =>
  submission.kind === 'response' ? { ...submission, text: '', hashtags: [] } : submission;
