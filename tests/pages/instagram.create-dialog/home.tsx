import { type ReactNode, useEffect, useState } from 'react';
import { account } from '../site/account';
import { Avatar } from '../site/avatar';
import { Icon } from '../site/icon';
import { neighbour, neighbours } from '../site/neighbours';
import { makeNoise } from '../site/noise';
import { onTop } from '../site/on-top';
import { PracticeNote } from '../site/practice-note';
import { switches, words } from '../site/switches';
import { place } from './asks';
import { CreateDialog } from './create-dialog';
import { EditDialog } from './edit-dialog';
import { FeedPost } from './feed-post';
import { PostDialog } from './post-dialog';
import { PrivateBox } from './private-box';
import { ProfilePicture } from './profile-picture';
import samplePicture from './sample-picture.svg';

const NavLink = ({ children, press, to = '/' }: { children: ReactNode; press?: () => void; to?: string }) => (
  <a
    href={to}
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

/** A post of the unit that is out for some days. */
const own = { ...account, when: '3 h', text: 'Paket sembako telah dibagikan di Balai Warga Kejaksaan, Kamis pagi.' };

/** The feed with the navigation that opens the dialog. */
export function Home() {
  const [isOpen, setOpen] = useState(false);
  const [edited, setEdited] = useState<number | null>(null);
  const [feed, setFeed] = useState(() =>
    [...neighbours, own].map((post, index) => ({ ...post, key: index, picture: samplePicture })),
  );
  const editedPost = feed.find(({ key }) => key === edited);

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
          <NavLink to={`/${account.handle}/`}>
            <ProfilePicture account={account} size={24} /> <span>{words('Profil', 'Profile')}</span>
          </NavLink>
        </nav>
        <main role="main">
          {switches.stale && (
            <div role={switches.stale === 'fail' ? 'alert' : 'status'} className="ig-notice">
              {staleText}
            </div>
          )}
          {(place === 'direct' || place === 'story') && <PrivateBox place={place} />}
          {feed.map((post, index) => {
            const isOwn = post.handle === account.handle;
            const edit = isOwn ? () => setEdited(post.key) : undefined;
            return <FeedPost key={post.key} post={post} tint={isOwn ? 0 : index + 1} edit={edit} />;
          })}
        </main>
        <aside>
          <Avatar name={account.name} size={44} />
          <div>
            <b>{account.handle}</b>
            <div>{account.name}</div>
          </div>
        </aside>
      </div>
      {place === 'post' && <PostDialog post={{ ...own, key: 9, picture: samplePicture }} tint={0} />}
      {editedPost && (
        <EditDialog
          post={editedPost}
          close={() => setEdited(null)}
          done={(text) => {
            setFeed((old) => old.map((one) => (one.key === edited ? { ...one, text } : one)));
            setEdited(null);
          }}
        />
      )}
      {isOpen && (
        <CreateDialog
          close={() => setOpen(false)}
          onPosted={(post, picture) => {
            window.posts.push(post);
            const own = { ...account, when: words('Baru saja', 'Just now'), text: post.text, key: Date.now(), picture };
            setFeed((old) => onTop(own, old));
          }}
        />
      )}
    </>
  );
}
