import { type ReactNode, useEffect, useState } from 'react';
import { account } from '../site/account';
import { Avatar } from '../site/avatar';
import { Icon } from '../site/icon';
import { neighbour, neighbours } from '../site/neighbours';
import { makeNoise } from '../site/noise';
import { PracticeNote } from '../site/practice-note';
import { switches, words } from '../site/switches';
import { CreateDialog } from './create-dialog';
import { FeedPost } from './feed-post';
import samplePicture from './sample-picture.svg';

const NavLink = ({ children, press }: { children: ReactNode; press?: () => void }) => (
  <a
    href="/"
    role="link"
    onClick={(event) => {
      event.preventDefault();
      press?.();
    }}
  >
    {children}
  </a>
);

const staleText =
  switches.stale === 'fail'
    ? words('Tidak dapat membagikan. Coba lagi.', 'Your post couldn’t be shared. Try again.')
    : words('Postingan Anda telah dibagikan.', 'Your post has been shared.');

/** The feed with the navigation that opens the dialog. */
export function Home() {
  const [isOpen, setOpen] = useState(false);
  const [feed, setFeed] = useState(() =>
    neighbours.map((post, index) => ({ ...post, key: index, picture: samplePicture })),
  );

  useEffect(() => {
    makeNoise(
      (turn) =>
        setFeed((old) => [{ ...neighbour(turn), key: 1000 + turn, picture: samplePicture }, ...old.slice(0, 5)]),
      () => fetch('/api/v1/feed/timeline/', { method: 'POST' }),
    );
  }, []);

  return (
    <>
      <PracticeNote />
      <div className="ig-layout">
        <nav>
          <span className="ig-mark">Instagram</span>
          <NavLink>
            <Icon name="home" label={words('Beranda', 'Home')} /> <span>{words('Beranda', 'Home')}</span>
          </NavLink>
          <NavLink>
            <Icon name="search" label={words('Cari', 'Search')} /> <span>{words('Cari', 'Search')}</span>
          </NavLink>
          <NavLink>
            <Icon name="heart" label={words('Notifikasi', 'Notifications')} />
            <span>{words('Notifikasi', 'Notifications')}</span>
          </NavLink>
          <NavLink press={() => setOpen(true)}>
            <Icon name="plus" label={words('Postingan baru', 'New post')} /> <span>{words('Buat', 'Create')}</span>
          </NavLink>
          <NavLink>
            <Avatar name={account.name} size={24} /> <span>{words('Profil', 'Profile')}</span>
          </NavLink>
        </nav>
        <main role="main">
          {switches.stale && (
            <div role={switches.stale === 'fail' ? 'alert' : 'status'} className="ig-notice">
              {staleText}
            </div>
          )}
          {feed.map((post, index) => (
            <FeedPost key={post.key} post={post} tint={post.handle === account.handle ? 0 : index + 1} />
          ))}
        </main>
        <aside>
          <Avatar name={account.name} size={44} />
          <div>
            <b>{account.handle}</b>
            <div>{account.name}</div>
          </div>
        </aside>
      </div>
      {isOpen && (
        <CreateDialog
          close={() => setOpen(false)}
          onPosted={(post, picture) => {
            window.posts.push(post);
            const own = { ...account, when: words('Baru saja', 'Just now'), text: post.text, key: Date.now(), picture };
            setFeed((old) => [own, ...old]);
          }}
        />
      )}
    </>
  );
}
