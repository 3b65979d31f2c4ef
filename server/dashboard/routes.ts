import type { Route } from './route';
import { start } from './start';
import { unit } from './unit/unit';
import { week } from './week/week';

/** Every address of the pages for people. `unit` comes last: its `/unit/:id` would take `/unit/tambah` for a unit. */
export const routes: readonly Route[] = [...week, ...start, ...unit];
