import { Icon } from '../site/icon';
import { withSwitches, words } from '../site/switches';
import { AccountSwitcher } from './account-switcher';
import type { Account } from './accounts';

interface SideNavProps {
  account: Account;
  choose: (account: Account) => void;
  compose: () => void;
}

/** The column on the left, with the second button named "Posting" that is not the one that posts. */
export const SideNav = ({ account, choose, compose }: SideNavProps) => (
  <header className="x-side">
    <nav>
      <span className="x-mark">X</span>
      <a href={withSwitches('/home')} aria-current="page">
        <Icon name="home" /> {words('Beranda', 'Home')}
      </a>
      <a href={withSwitches('/explore')}>
        <Icon name="search" /> {words('Jelajahi', 'Explore')}
      </a>
      <a href={withSwitches('/notifications')}>
        <Icon name="bell" /> {words('Notifikasi', 'Notifications')}
      </a>
      <a href={withSwitches('/messages')}>
        <Icon name="mail" /> {words('Pesan', 'Messages')}
      </a>
      <a href={withSwitches(`/${account.handle}`)}>
        <Icon name="person" /> {words('Profil', 'Profile')}
      </a>
      <a
        className="x-post x-wide"
        href={withSwitches('/compose/post')}
        data-testid="SideNav_NewTweet_Button"
        aria-label={words('Posting', 'Post')}
        onClick={(event) => {
          event.preventDefault();
          compose();
        }}
      >
        {words('Posting', 'Post')}
      </a>
    </nav>
    <AccountSwitcher account={account} choose={choose} />
  </header>
);
