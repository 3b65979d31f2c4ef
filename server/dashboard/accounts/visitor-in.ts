import { Refusal } from '../../api/refusal';
import type { Account } from '../../store/accounts';
import type { Visit } from '../visit';

/** The account that looks. The guard let nobody through without one. */
export function visitorIn({ visitor: { account } }: Visit): Account {
  if (!account) throw new Refusal(403, 'no-account', 'Masuklah dahulu, lalu coba lagi.');
  return account;
}

/** Where the page of the account stands in the menu: a viewer has no settings. */
export const underFor = (visit: Visit): string =>
  visitorIn(visit).role === 'admin' ? '/pengaturan' : '/pengaturan/akun';
