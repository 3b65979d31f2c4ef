import type { Behaviour } from './behaviour';
import { focusing } from './focusing';
import { inserting } from './inserting';
import { recognising } from './recognising';
import { submitting } from './submitting';

/** What every composer promises: to be recognised, read, written, left in peace, and counted truly. */
export const contract: Behaviour[] = [...recognising, ...inserting, ...focusing, ...submitting];
