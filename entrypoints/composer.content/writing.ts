import type { Composer } from '@/lib/composers/composer';
import type { Jenis } from '@/lib/draft/jenis';
import { accountKeyOf, type Settings } from '@/lib/settings/settings';

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

/** What is known of a composer that this account writes in, before its text is read. */
export function writingIn({ site, kind }: Composer, account: string | null, settings: Settings): Writing {
  const isOfficial = settings.accounts[accountKeyOf(site.surface, account)];
  return { account, settings, jenis: 'lainnya', priority: 0, isWatched: isOfficial !== false && kind !== 'edit' };
}
