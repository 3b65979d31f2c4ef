import type { PlatformId } from '../../../../draft/platform';

// Numbers of the platforms as seen on 2026-11-22; the longest texts stand in lib/draft/length.ts.

/** Most tags that a post can carry: Instagram since December 2025 (socialsamosa.com, businesstoday.in). */
export const mostTags: Partial<Record<PlatformId, number>> = { instagram: 5 };

/**
 * More tags than these help nobody: Facebook and X two or three (Mole Valley District Council); Threads makes one of
 * them the topic of the post and leaves the others plain words (about.fb.com).
 */
export const usefulTags: Partial<Record<PlatformId, number>> = { facebook: 3, x: 3, threads: 1 };

/** Letters that show before "selengkapnya" folds the rest away (orshot.com, ayrshare.com). */
export const fold: Partial<Record<PlatformId, number>> = { instagram: 125, facebook: 480 };

/** A text of this length needs subtitles, in letters: house rule after two screens of a phone. */
export const lengthWithoutSubtitle = 2_000;

/** Where a link in the text cannot be opened (Synapse platform table). */
export const withoutLinks: ReadonlySet<PlatformId> = new Set(['instagram']);
