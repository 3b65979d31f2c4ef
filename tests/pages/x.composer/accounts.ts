import { account } from '../site/account';

export type Account = typeof account;

/** Two accounts in one browser: the unit's own and one that the admin has beside it. */
export const accounts: [Account, Account] = [
  account,
  { name: 'Rina @Kejaksaan', handle: 'rina_kejaksaan', initials: 'RK' },
];
