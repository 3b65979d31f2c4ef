import type { PlatformId } from '@/lib/draft/platform';

/** As people in the offices write them. */
export const platformNames: Record<PlatformId, string> = {
  facebook: 'Facebook',
  instagram: 'Instagram',
  x: 'X',
  threads: 'Threads',
  tiktok: 'TikTok',
  youtube: 'YouTube',
  website: 'Situs web',
};
