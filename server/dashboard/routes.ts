import { region } from './region/region';
import type { Route } from './route';
import { start } from './start';
import { units } from './units/units';
import { week } from './week/week';

/** Every address of the pages for people. */
export const routes: readonly Route[] = [...week, ...region, ...units, ...start];
