import { useState } from 'react';
import { Avatar } from '../site/avatar';
import { words } from '../site/switches';
import { type Account, accounts } from './accounts';

const Names = ({ account }: { account: Account }) => (
  <>
    <div data-testid={`UserAvatar-Container-${account.handle}`}>
      <Avatar name={account.name} tint={accounts.indexOf(account)} />
    </div>
    <span>
      <b>{account.name}</b>
      <span>@{account.handle}</span>
    </span>
  </>
);

/** Shows who writes and, in its menu, who else could. */
export function AccountSwitcher({ account, choose }: { account: Account; choose: (account: Account) => void }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <div className="x-accounts">
      {isOpen && (
        <div className="x-menu" role="menu">
          {accounts.map((one) => (
            <button
              key={one.handle}
              type="button"
              role="menuitem"
              className="x-account"
              data-testid="UserCell"
              aria-label={words(`Beralih ke @${one.handle}`, `Switch to @${one.handle}`)}
              onClick={() => {
                setOpen(false);
                choose(one);
              }}
            >
              <Names account={one} />
            </button>
          ))}
        </div>
      )}
      <button
        type="button"
        className="x-account"
        data-testid="SideNav_AccountSwitcher_Button"
        aria-label={words('Menu akun', 'Account menu')}
        aria-haspopup="menu"
        onClick={() => setOpen(!isOpen)}
      >
        <Names account={account} />
      </button>
    </div>
  );
}
