import type { Jenis } from '@/lib/draft/jenis';
import type { Settings } from '@/lib/settings/settings';

/** What a press needs to know beside its text. */
export interface Writing {
  account: string | null;
  settings: Settings;
  jenis: Jenis;
  /** The number of a regional priority, 0 for none. */
  priority: number;
  /** False for a private account, whose posts are nobody's business, and for an edit. */
  isWatched: boolean;
}
