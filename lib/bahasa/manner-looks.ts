import { looksBy } from './look';
import { courseOf } from './manner-course';
import { meansOf } from './manner-means';
import { stepsOf } from './manner-steps';

/** Every word that opens a way, a step, a condition or a channel, with what must stand around it. */
export const mannerLooks = looksBy([...meansOf, ...courseOf, ...stepsOf]);
