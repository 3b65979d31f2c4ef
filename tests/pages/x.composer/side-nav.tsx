import { account } from '../site/account';
import { Avatar } from '../site/avatar';
import { Icon } from '../site/icon';
import { withSwitches, words } from '../site/switches';

/** The column on the left, with the second button named "Posting" that is not the one that posts. */
export const SideNav = ({ compose }: { compose: () => void }) => (
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
    <button
      type="button"
      className="x-account"
      data-testid="SideNav_AccountSwitcher_Button"
      aria-label={words('Menu akun', 'Account menu')}
      aria-haspopup="menu"
    >
      <Avatar name={account.name} />
      <span>
        <b>{account.name}</b>
        <span>@{account.handle}</span>
      </span>
    </button>
  </header>
);
