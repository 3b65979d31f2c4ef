import { completing } from './data/completing';
import { dating } from './data/dating';
import { guarding } from './data/guarding';
import { leading } from './data/leading';
import { spelling } from './data/spelling';
import { verifying } from './data/verifying';
import type { Exercise } from './exercise';

/** All exercises in the order in which they are best done. */
export const exercises: readonly Exercise[] = [
  ...completing,
  ...leading,
  ...dating,
  ...guarding,
  ...verifying,
  ...spelling,
];
