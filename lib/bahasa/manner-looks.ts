import { looksBy } from './look';
import { channelsOf } from './manner-channels';
import { courseOf } from './manner-course';
import { listsOf } from './manner-lists';
import { meansOf } from './manner-means';
import { outcomesOf } from './manner-outcomes';
import { pricesOf } from './manner-prices';
import { stepsOf } from './manner-steps';

/** Every word that opens a way, a step, a condition or a channel, with what must stand around it. Where one word has several, the first is asked first. */
export const mannerLooks = looksBy([
  ...meansOf,
  ...listsOf,
  ...courseOf,
  ...outcomesOf,
  ...pricesOf,
  ...stepsOf,
  ...channelsOf,
]);
