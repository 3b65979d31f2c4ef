import { useCallback, useEffect, useState } from 'react';
import { neighbour, neighbours } from '../site/neighbours';
import { makeNoise } from '../site/noise';
import { onTop } from '../site/on-top';
import { PracticeNote } from '../site/practice-note';
import { switches, withSwitches, words } from '../site/switches';
import { accounts } from './accounts';
import { asks } from './asks';
import { ComposePage } from './compose-page';
import { type Accepted, Composer } from './composer';
import { Modal } from './modal';
import { SideNav } from './side-nav';
import { refusedToast, scheduledToast, sentToast, type Toast, Toasts } from './toasts';
import { Trends } from './trends';
import { Tweet } from './tweet';

const toastMs = 6000;
const texts = { inline: '', modal: '' };
const setInline = (text: string) => {
  texts.inline = text;
};
const setModal = (text: string) => {
  texts.modal = text;
};
/** On the page of a post the box over the timeline writes a reply to it. */
const statusId = (): string | null => /\/status\/(\d+)/.exec(location.pathname)?.[1] ?? null;
const isComposing = () => location.pathname === '/compose/post';

const staleToasts = (): Toast[] =>
  switches.stale === 'fail'
    ? [refusedToast(0)]
    : switches.stale
      ? [sentToast(0, `/${accounts[0].handle}/status/1989999999999990001`)]
      : [];

/** The timeline with the composer on top and, over it, the dialog: both exist at once while the dialog is open. */
export function Home() {
  const [isOpen, setOpen] = useState(isComposing);
  const [account, setAccount] = useState(accounts[0]);
  const [mount, setMount] = useState(0);
  const [toasts, setToasts] = useState(staleToasts);
  const [feed, setFeed] = useState(() => neighbours.map((post, index) => ({ ...post, key: index })));

  useEffect(() => {
    if (location.pathname === '/') history.replaceState(null, '', withSwitches('/home'));
    const follow = () => setOpen(isComposing());
    window.addEventListener('popstate', follow);
    window.remount = () => setMount((count) => count + 1);
    window.model = () => (isComposing() ? texts.modal : texts.inline);
    makeNoise(
      (turn) => setFeed((old) => [{ ...neighbour(turn), key: 1000 + turn }, ...old.slice(0, 7)]),
      () => fetch('/i/api/graphql/n01seQu3ryId/HomeTimeline', { method: 'POST', body: '{"variables":{"count":20}}' }),
    );
    return () => window.removeEventListener('popstate', follow);
  }, []);

  const show = useCallback((toast: Toast) => {
    setToasts((old) => [...old, toast]);
    setTimeout(() => setToasts((old) => old.filter(({ key }) => key !== toast.key)), toastMs);
  }, []);
  const go = (path: string) => {
    history.pushState(null, '', withSwitches(path));
    setOpen(isComposing());
  };
  const close = () => {
    setModal('');
    go('/home');
  };
  const accept = (post: Accepted) => {
    if (post === 'scheduled') return show(scheduledToast(Date.now()));
    window.posts.push(post);
    const own = { ...account, when: words('Sekarang', 'now'), text: post.text, key: Date.now() };
    setFeed((old) => onTop(own, old));
    show(sentToast(Date.now(), post.url));
  };
  const refuse = () => show(refusedToast(Date.now()));
  const composer = { account, mount, onRefused: refuse };
  /** Of /compose/post, which lies over the timeline. */
  const upper = {
    replyTo: new URLSearchParams(location.search).get('in_reply_to'),
    isQuote: asks.isQuote,
    onText: setModal,
    onPosted: (post: Accepted) => {
      accept(post);
      close();
    },
  };

  return (
    <>
      <div className="x-layout">
        <SideNav account={account} choose={setAccount} compose={() => go('/compose/post')} />
        {isOpen && asks.isFullPage ? (
          <ComposePage {...composer} {...upper} />
        ) : (
          <main data-testid="primaryColumn">
            <h1>{words('Untuk Anda', 'For you')}</h1>
            {statusId() && <Tweet post={neighbour(0)} tint={1} />}
            <Composer {...composer} place="inline" replyTo={statusId()} onText={setInline} onPosted={accept} />
            {feed.map((post, index) => (
              <Tweet key={post.key} post={post} tint={post.handle === account.handle ? 0 : index + 1} />
            ))}
          </main>
        )}
        <aside>
          <div className="x-search">{words('Cari', 'Search')}</div>
          <Trends />
        </aside>
      </div>
      <div id="layers">
        {isOpen && !asks.isFullPage && <Modal {...composer} {...upper} close={close} />}
        <Toasts toasts={toasts} />
      </div>
      <PracticeNote />
    </>
  );
}
