import { region } from './region/region';
import { pack } from './pack/pack';
import type { Route } from './route';
import { start } from './start';
import { week } from './week/week';

/** Every address of the pages for people. */
export const routes: readonly Route[] = [...week, ...region, ...start];
export const routes: readonly Route[] = [...week, ...pack, ...start];
