import { reports } from './reports/reports';
import type { Route } from './route';
import { start } from './start';
import { week } from './week/week';

/** Every address of the pages for people. */
export const routes: readonly Route[] = [...week, ...reports, ...start];
