import type { OfficialAccount } from '../../../store/inventory';
import type { Unit } from '../../../store/store';
import { byUnit } from '../../by-unit';
import { pageNumberOf, pageOf } from '../../page-of';
import { type AccountsView, type Shown, shownList } from './accounts-page';

/** So many units keep a page light with several accounts each. */
const pageSize = 30;

const isShown: Record<Shown, (accounts: OfficialAccount[]) => boolean> = {
  semua: () => true,
  tanpa: (accounts) => accounts.length === 0,
  belum: (accounts) => accounts.some(({ verifiedDay }) => verifiedDay === null),
};

/** The units, alphabetical, each with its accounts. */
export function unitsWithAccounts(units: Unit[], accounts: OfficialAccount[]) {
  const accountsOf = byUnit(accounts);
  return units
    .map((unit) => ({ unit, accounts: accountsOf(unit.id) }))
    .sort((a, b) => a.unit.name.localeCompare(b.unit.name, 'id', { numeric: true }));
}

/** One page of the inventory; nonsense in the address asks for the usual. */
export function accountsViewOf(
  units: Unit[],
  accounts: OfficialAccount[],
  asked: Record<string, string>,
): AccountsView {
  const all = unitsWithAccounts(units, accounts);
  const shown = shownList.find((one) => one === asked.tampil) ?? 'semua';
  const having = (one: Shown) => all.filter((each) => isShown[one](each.accounts));
  return {
    shown,
    ...pageOf(having(shown), pageNumberOf(asked.halaman), pageSize),
    counts: { semua: all.length, tanpa: having('tanpa').length, belum: having('belum').length },
    accounts: all.reduce((sum, each) => sum + each.accounts.length, 0),
  };
}
