import { useEffect, useState } from 'react';
import { account } from '../site/account';
import { Avatar } from '../site/avatar';
import { Icon } from '../site/icon';
import { neighbour, neighbours } from '../site/neighbours';
import { makeNoise } from '../site/noise';
import { PracticeNote } from '../site/practice-note';
import { PressButton } from '../site/press-button';
import { switches, words } from '../site/switches';
import type { AcceptedPost } from '../site/window';
import { Article, type Story } from './article';
import { PostDialog, question } from './post-dialog';
import { askGraphql } from './send-story';

interface Notice {
  role: 'status' | 'alert';
  text: string;
  url?: string;
}

const published = (url: string): Notice => ({
  role: 'status',
  text: words('Postingan Anda telah dipublikasikan.', 'Your post has been published.'),
  url,
});
const staleNotice = (): Notice | null =>
  switches.stale === 'fail'
    ? { role: 'alert', text: words('Tidak dapat memposting.', 'Can’t post.') }
    : switches.stale
      ? published('https://www.facebook.com/kelkejaksaan/posts/1989999999999990001')
      : null;

/** The feed of the Page with the trigger that opens the dialog. */
export function Home() {
  const [isOpen, setOpen] = useState(false);
  const [notices, setNotices] = useState(() => [staleNotice()].filter((notice) => notice !== null));
  const [feed, setFeed] = useState<Story[]>(() => neighbours.map((story, index) => ({ ...story, key: index })));

  useEffect(() => {
    makeNoise(
      (turn) => setFeed((old) => [{ ...neighbour(turn), key: 1000 + turn }, ...old.slice(0, 7)]),
      () => askGraphql('CometNewsFeedPaginationQuery', { count: 3 }),
    );
  }, []);

  const accept = (post: AcceptedPost) => {
    window.posts.push(post);
    setOpen(false);
    setNotices((old) => [...old, published(post.url)]);
    const story = { key: Date.now(), name: account.name, when: words('Baru saja', 'Just now'), ...post };
    setFeed((old) => [story, ...old]);
  };

  return (
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
        <main role="main">
          <div className="fb-trigger" role="region" aria-label={words('Buat postingan', 'Create a post')}>
            <Avatar name={account.name} />
            <PressButton press={() => setOpen(true)}>{question}</PressButton>
          </div>
          {notices.map(({ role, text, url }, index) => (
            <div key={`${index + 1}`} role={role} className={role === 'alert' ? 'fb-alert' : 'fb-status'}>
              {text} {url && <a href={url}>{words('Lihat postingan', 'View post')}</a>}
            </div>
          ))}
          <div role="feed">
            {feed.map((story, index) => (
              <Article key={story.key} story={story} tint={story.name === account.name ? 0 : index + 1} />
            ))}
          </div>
        </main>
      </div>
      {isOpen && <PostDialog close={() => setOpen(false)} onPosted={accept} />}
    </>
  );
}
