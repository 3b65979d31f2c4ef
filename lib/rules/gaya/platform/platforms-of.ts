import type { PlatformId, Surface } from '../../../draft/platform';

/** Where a text that is written here appears: Business Suite publishes to Facebook and Instagram. */
export const platformsOf = (surface: Surface): readonly PlatformId[] =>
  surface === 'business-suite' ? ['facebook', 'instagram'] : [surface];

/** As people call them, where a message needs the name. */
export const platformNames: Readonly<Record<PlatformId, string>> = {
  facebook: 'Facebook',
  instagram: 'Instagram',
  x: 'X',
  threads: 'Threads',
  tiktok: 'TikTok',
  youtube: 'YouTube',
  website: 'situs web',
};
