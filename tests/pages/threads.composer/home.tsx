import { useCallback, useEffect, useState } from 'react';
import { account } from '../site/account';
import { Avatar } from '../site/avatar';
import { Icon } from '../site/icon';
import { neighbour, neighbours } from '../site/neighbours';
import { makeNoise } from '../site/noise';
import { PracticeNote } from '../site/practice-note';
import { PressButton } from '../site/press-button';
import { switches, words } from '../site/switches';
import type { AcceptedPost } from '../site/window';
import { boxLabel, Composer, question } from './composer';
import { Dialog } from './dialog';
import { FeedPost, type Post } from './feed-post';
import { refusedToast, sentToast, type Toast, Toasts } from './toasts';

const toastMs = 6000;
const texts = { inline: '', dialog: '' };
const setInline = (text: string) => {
  texts.inline = text;
};
const setDialog = (text: string) => {
  texts.dialog = text;
};
/** The page of one post: the box in the page answers it. */
const isPostPage = /^\/@[^/]+\/post\//.test(location.pathname);
/** The older host has a box of its own in the timeline, the newer one a button that opens the dialog. */
const hasInlineBox = location.hostname.endsWith('.net') || isPostPage;

const staleToasts = (): Toast[] =>
  switches.stale === 'fail'
    ? [refusedToast(0)]
    : switches.stale
      ? [sentToast(0, `/@${account.handle}/post/DOld1`)]
      : [];

type Open = { replyTo: Post | null } | null;

/** The timeline, or one post with its answers, and over it the dialog. */
export function Home() {
  const [open, setOpen] = useState<Open>(null);
  const [mount, setMount] = useState(0);
  const [toasts, setToasts] = useState(staleToasts);
  const [feed, setFeed] = useState(() => neighbours.map((post, index) => ({ ...post, key: index })));

  useEffect(() => {
    window.remount = () => setMount((count) => count + 1);
    makeNoise(
      (turn) => setFeed((old) => [{ ...neighbour(turn), key: 1000 + turn }, ...old.slice(0, 7)]),
      () => fetch('/api/graphql', { method: 'POST', body: 'fb_api_req_friendly_name=BarcelonaFeedDirectQuery' }),
    );
  }, []);
  useEffect(() => {
    window.model = () => (open ? texts.dialog : texts.inline);
  }, [open]);

  const show = useCallback((toast: Toast) => {
    setToasts((old) => [...old, toast]);
    setTimeout(() => setToasts((old) => old.filter(({ key }) => key !== toast.key)), toastMs);
  }, []);
  const accept = (post: AcceptedPost) => {
    window.posts.push(post);
    setFeed((old) => [{ ...account, when: words('Baru saja', 'now'), text: post.text, key: Date.now() }, ...old]);
    show(sentToast(Date.now(), post.url));
  };
  const refuse = () => show(refusedToast(Date.now()));

  return (
    <>
      <PracticeNote />
      <div className="th-layout">
        <nav role="navigation">
          <b>@</b>
          <Icon name="home" label={words('Beranda', 'Home')} />
          <Icon name="search" label={words('Cari', 'Search')} />
          <PressButton label={words('Utas baru', 'New thread')} press={() => setOpen({ replyTo: null })}>
            <Icon name="plus" />
          </PressButton>
          <Icon name="heart" label={words('Notifikasi', 'Notifications')} />
          <Icon name="person" label={words('Profil', 'Profile')} />
        </nav>
        <main role="main">
          <h2>{isPostPage ? words('Utas', 'Thread') : words('Untuk Anda', 'For you')}</h2>
          <div className="th-column">
            {isPostPage && <FeedPost post={neighbour(2)} tint={3} reply={() => setOpen({ replyTo: neighbour(2) })} />}
            {hasInlineBox ? (
              <Composer
                place="inline"
                replyTo={isPostPage ? neighbour(2) : null}
                mount={mount}
                onText={setInline}
                onPosted={accept}
                onRefused={refuse}
              />
            ) : (
              <div className="th-trigger">
                <Avatar name={account.name} size={36} />
                <PressButton label={boxLabel} press={() => setOpen({ replyTo: null })}>
                  {question}
                </PressButton>
              </div>
            )}
            {feed.map((post, index) => (
              <FeedPost
                key={post.key}
                post={post}
                tint={post.handle === account.handle ? 0 : index + 1}
                reply={() => setOpen({ replyTo: post })}
              />
            ))}
          </div>
        </main>
      </div>
      {open && (
        <Dialog
          replyTo={open.replyTo}
          mount={mount}
          onText={setDialog}
          onPosted={(post) => {
            accept(post);
            setOpen(null);
          }}
          onRefused={refuse}
          close={() => setOpen(null)}
        />
      )}
      <Toasts toasts={toasts} />
    </>
  );
}
