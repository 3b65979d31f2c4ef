import { accounts } from './accounts/accounts';
import { audit } from './accounts/audit';
import { ownSecrets } from './accounts/own-secrets';
import { invitation } from './login/invitation';
import { signIn } from './login/sign-in';
import { own } from '../own/own';
import { pack } from './pack/pack';
import { region } from './region/region';
import type { Route } from './route';
import { start } from './start';
import { units } from './units/units';
import { unit } from './unit/unit';
import { week } from './week/week';

/** Every address of the pages for people. */
export const routes: readonly Route[] = [
  week,
  units,
  accounts,
  audit,
  invitation,
  ownSecrets,
  pack,
  region,
  signIn,
  start,
  own,
  // Last: its `/unit/:id` would take `/unit/tambah` for a unit.
  unit,
].flat();
