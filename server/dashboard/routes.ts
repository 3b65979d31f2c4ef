import { own } from '../own/own';
import { accounts } from './accounts/accounts';
import { audit } from './accounts/audit';
import { ownSecrets } from './accounts/own-secrets';
import { invitation } from './login/invitation';
import { signIn } from './login/sign-in';
import { pack } from './pack/pack';
import { region } from './region/region';
import { reports } from './reports/reports';
import type { Route } from './route';
import { start } from './start';
import { unit } from './unit/unit';
import { units } from './units/units';
import { week } from './week/week';

/** Every address of the pages for people. */
export const routes: readonly Route[] = [
  week,
  reports,
  units,
  unit,
  accounts,
  audit,
  invitation,
  own,
  ownSecrets,
  pack,
  region,
  signIn,
  start,
].flat();
