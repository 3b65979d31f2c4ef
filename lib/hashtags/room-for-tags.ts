import type { PlatformId } from '../draft/platform';
import { mostTags, usefulTags } from '../rules/gaya/platform/data/limits';

/** Where nobody has set a number: a small unit needs two or three. */
const usual = 3;

/** How many tags a text may carry that appears on these platforms: the least that one of them allows or can use. */
export const roomForTags = (platforms: readonly PlatformId[]): number =>
  platforms.length === 0
    ? usual
    : Math.min(...platforms.map((platform) => mostTags[platform] ?? usefulTags[platform] ?? usual));
