import { steps } from './schema';

/** All tables that hold data, in the order in which a backup tells them. `meta` is told apart. */
export const tableList = [
  'unit',
  'device',
  'token',
  'enrolment_code',
  'slot',
  'tally',
  'unit_day',
  'unit_seen',
  'adjustment',
  'quarantine',
  'unit_month',
  'account',
  'session',
  'invitation',
  'login_delay',
  'pack_version',
  'pack_draft',
  'unit_link',
  'excused_week',
  'dispute',
  'official_account',
  'audit',
] as const;

const madeBy = (step: string) => /^CREATE TABLE (\w+)/.exec(step)?.[1];

/** Names of the tables that are there once so many steps were taken. */
export const tablesAfter = (taken: number): ReadonlySet<string | undefined> =>
  new Set(steps.slice(0, taken).map(madeBy));
