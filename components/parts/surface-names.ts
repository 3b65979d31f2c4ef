import type { Surface } from '@/lib/draft/platform';
import type { Words } from '@/lib/words/words';

/** The names by which people know the platforms. */
export const surfaceNames: Record<Surface, Words> = {
  facebook: { id: 'Facebook' },
  instagram: { id: 'Instagram' },
  x: { id: 'X' },
  threads: { id: 'Threads' },
  tiktok: { id: 'TikTok' },
  youtube: { id: 'YouTube' },
  website: { id: 'Situs web', en: 'Website' },
  'business-suite': { id: 'Meta Business Suite' },
};
