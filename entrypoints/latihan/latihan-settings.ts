import type { Settings } from '@/lib/settings/settings';

/** What the page needs of the settings; without the extension it stands in for them. */
export type LatihanSettings = Pick<Settings, 'agency' | 'taste' | 'language' | 'textSize' | 'theme'>;
