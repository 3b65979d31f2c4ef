import type { PostKind } from './draft';
import type { Jenis } from './jenis';
import type { PlatformId, Surface } from './platform';

/**
 * armed: the writer pressed the site's own button · confirmed: two witnesses agree that it went out ·
 * failed: the site refused it · unknown: one witness only, so the writer is asked once.
 */
export type SubmissionState = 'armed' | 'confirmed' | 'failed' | 'unknown';

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
  hashtags: string[];
  /** Of the text with its spaces folded; only ever compared on this computer. */
  fingerprint: string;
  text: string;
  /** Milliseconds since 1970 UTC. */
  armedAt: number;
  settledAt?: number;
}
