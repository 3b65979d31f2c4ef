import { useEffect, useState } from 'react';
import { account } from '../site/account';
import { Avatar } from '../site/avatar';
import { Icon } from '../site/icon';
import { neighbour } from '../site/neighbours';
import { makeNoise } from '../site/noise';
import { PracticeNote } from '../site/practice-note';
import { PressButton } from '../site/press-button';
import { switches, withSwitches, words } from '../site/switches';
import type { AcceptedPost } from '../site/window';
import { Composer } from './composer';
import { Inbox } from './inbox';
import { askGraphql } from './publish-story';
import { ReelComposer } from './reel-composer';

const published = words('Postingan Anda telah diterbitkan.', 'Your post has been published.');
const refused = words('Tidak dapat menerbitkan postingan.', 'Couldn’t publish your post.');

interface Notice {
  role: 'status' | 'alert';
  text: string;
}

const staleNotices = (): Notice[] =>
  switches.stale === 'fail'
    ? [{ role: 'alert', text: refused }]
    : switches.stale
      ? [{ role: 'status', text: published }]
      : [];

const titles: Record<string, string> = {
  composer: words('Buat postingan', 'Create post'),
  reels_composer: words('Buat reel', 'Create reel'),
  inbox: words('Kotak masuk', 'Inbox'),
  content_calendar: words('Kalender konten', 'Planner'),
  posts: words('Postingan yang diterbitkan', 'Published posts'),
};
const placeNow = () => location.pathname.split('/')[2] ?? 'composer';

/** The frame of the suite: the rail at the left, one page at a time in the middle. */
export function Home() {
  const [place, setPlace] = useState(placeNow);
  const [notices, setNotices] = useState(staleNotices);
  const [isPlanned, setPlanned] = useState(false);
  const [tips, setTips] = useState(() => [neighbour(0).text]);

  useEffect(
    () =>
      makeNoise(
        (turn) => setTips((old) => [neighbour(turn).text, ...old.slice(0, 2)]),
        () => askGraphql('BizWebNotificationsQuery', { count: 3 }),
      ),
    [],
  );

  const go = (path: string) => {
    history.pushState(null, '', withSwitches(path));
    setPlace(placeNow());
  };
  const done = (post: AcceptedPost, isScheduled: boolean) => {
    if (isScheduled) setPlanned(true);
    else {
      window.posts.push(post);
      setNotices((old) => [...old, { role: 'status', text: published }]);
    }
    go(isScheduled ? '/latest/content_calendar' : '/latest/posts/published_posts');
  };

  return (
    <>
      <PracticeNote />
      <div className="mbs-layout">
        <nav aria-label="Meta Business Suite">
          <Avatar name={account.name} size={34} />
          <Icon name="home" label={words('Beranda', 'Home')} />
          <Icon name="bell" label={words('Notifikasi', 'Notifications')} />
          <Icon name="mail" label={words('Kotak masuk', 'Inbox')} />
          <Icon name="clock" label={words('Kalender konten', 'Planner')} />
          <Icon name="poll" label={words('Wawasan', 'Insights')} />
        </nav>
        <div role="main">
          <header>
            <h1>{titles[place]}</h1>
            {switches.noise && <span>{tips[0]}</span>}
          </header>
          {notices.map(({ role, text }, index) => (
            <div key={`${index + 1}`} role={role} className={role === 'alert' ? 'mbs-alert' : 'mbs-status'}>
              <p>{text}</p>
            </div>
          ))}
          {place === 'composer' && <Composer onDone={done} />}
          {place === 'reels_composer' && <ReelComposer onDone={done} />}
          {place === 'inbox' && <Inbox />}
        </div>
      </div>
      {isPlanned && (
        <div className="mbs-backdrop">
          <div className="mbs-dialog" role="dialog" aria-labelledby="mbs-planned">
            <h2 id="mbs-planned">{words('Postingan Anda dijadwalkan', 'Your post is scheduled')}</h2>
            <p>{words('Anda dapat melihatnya di kalender konten.', 'You can see it in the planner.')}</p>
            <PressButton press={() => setPlanned(false)}>{words('Selesai', 'Done')}</PressButton>
          </div>
        </div>
      )}
    </>
  );
}
