import type { ReactNode } from 'react';
import { account } from '../site/account';
import { Avatar } from '../site/avatar';
import { Icon } from '../site/icon';
import { PracticeNote } from '../site/practice-note';
import { words } from '../site/switches';

/** What every page of the site has around its middle. */
export const Frame = ({ children }: { children: ReactNode }) => (
  <>
    <PracticeNote />
    <header className="fb-bar" role="banner">
      <b>Facebook</b>
      <div className="fb-search">{words('Cari di Facebook', 'Search Facebook')}</div>
      <Avatar name={account.name} size={36} />
    </header>
    <div className="fb-layout">
      <nav aria-label={words('Pintasan', 'Shortcuts')}>
        <span>
          <Avatar name={account.name} size={32} /> <b>{account.name}</b>
        </span>
        <span>
          <Icon name="person" /> {words('Pengikut', 'Followers')}
        </span>
        <span>
          <Icon name="clock" /> {words('Kenangan', 'Memories')}
        </span>
        <span>
          <Icon name="save" /> {words('Tersimpan', 'Saved')}
        </span>
      </nav>
      <main role="main">{children}</main>
    </div>
  </>
);
