import { pack } from './pack/pack';
import { region } from './region/region';
import type { Route } from './route';
import { start } from './start';
import { week } from './week/week';

/** Every address of the pages for people. */
export const routes: readonly Route[] = [
  // What is asked every Monday.
  week,
  // What a Diskominfo sets up.
  region,
  pack,
  // What units open.
  start,
].flat();
