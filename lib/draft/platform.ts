/**
 * Where a post appears and is counted. The order is published: a platform travels to the tally
 * as its index here, so names are only ever appended.
 */
export const platformList = ['facebook', 'instagram', 'x', 'threads', 'tiktok', 'youtube', 'website'] as const;

export type PlatformId = (typeof platformList)[number];

/** Where a post is written. Business Suite writes for two platforms at once. */
export const surfaceList = [...platformList, 'business-suite'] as const;

export type Surface = (typeof surfaceList)[number];
