import { useEffect, useState } from 'react';
import { account } from '../site/account';
import { Avatar } from '../site/avatar';
import { neighbour } from '../site/neighbours';
import { makeNoise } from '../site/noise';
import { onTop } from '../site/on-top';
import { PressButton } from '../site/press-button';
import { words } from '../site/switches';
import type { AcceptedPost } from '../site/window';
import { Article, type Story } from './article';
import { asks } from './asks';
import { EditDialog } from './edit-dialog';
import { Frame } from './frame';
import { GroupComposer } from './group-composer';
import { NoticeLine, noticeOf, staleNotice } from './notice';
import { PhotoViewer } from './photo-viewer';
import { PostDialog, question } from './post-dialog';
import { ReelWizard } from './reel-wizard';
import { askGraphql } from './send-story';
import { ShareDialog } from './share-dialog';

/** The page of a group, of a reel, of one post, of a photo; else the feed. */
const place = location.pathname.split('/')[1] ?? '';
const isOnePost = /^\/[^/]+\/posts\//.test(location.pathname);

/** The middle of the site: composers above, the feed below, and what is open over both. */
export function Home() {
  const [open, setOpen] = useState<'post' | 'share' | 'photo' | Story | null>(place === 'photo' ? 'photo' : null);
  const [notices, setNotices] = useState(() =>
    [staleNotice()].filter((notice) => notice !== null).map((notice) => ({ ...notice, key: 0 })),
  );
  const [feed, setFeed] = useState<Story[]>(() =>
    Array.from({ length: isOnePost ? 1 : asks.feed }, (_, key) => ({ ...neighbour(key), key })),
  );

  useEffect(() => {
    makeNoise(
      (turn) => setFeed((old) => [{ ...neighbour(turn), key: 1000 + turn }, ...old.slice(0, 7)]),
      () => askGraphql('CometNewsFeedPaginationQuery', { count: 3 }),
    );
  }, []);

  const accept = (post: AcceptedPost, isScheduled = false) => {
    setOpen(null);
    // The last ones only: on the site each goes after a while.
    setNotices((old) => [...old, { ...noticeOf(post.url, isScheduled), key: Date.now() }].slice(-3));
    if (isScheduled || asks.pending) return;
    window.posts.push(post);
    const story = { key: Date.now(), name: account.name, when: words('Baru saja', 'Just now'), ...post };
    setFeed((old) => onTop(story, old));
  };
  const keep = (changed: Story, text: string) => {
    setOpen(null);
    setFeed((old) => old.map((story) => (story.key === changed.key ? { ...story, text } : story)));
  };

  return (
    <>
      <Frame>
        {place === 'groups' ? (
          <GroupComposer onPosted={accept} />
        ) : place === 'reels' ? (
          <ReelWizard onPosted={accept} />
        ) : (
          !isOnePost && (
            <div className="fb-trigger" role="region" aria-label={words('Buat postingan', 'Create a post')}>
              <Avatar name={account.name} />
              <PressButton press={() => setOpen('post')}>{question}</PressButton>
            </div>
          )
        )}
        {notices.map(({ key, ...notice }) => (
          <NoticeLine key={key} {...notice} />
        ))}
        {place !== 'reels' && (
          <div role="feed">
            {feed.map((story, index) => (
              <Article
                key={story.key}
                story={story}
                tint={story.name === account.name ? 0 : index + 1}
                share={() => setOpen('share')}
                edit={() => setOpen(story)}
              />
            ))}
          </div>
        )}
      </Frame>
      {open === 'post' && <PostDialog close={() => setOpen(null)} onPosted={accept} />}
      {open === 'share' && <ShareDialog close={() => setOpen(null)} onPosted={accept} />}
      {open === 'photo' && <PhotoViewer close={() => setOpen(null)} />}
      {open !== null && typeof open === 'object' && (
        <EditDialog before={open.text} close={() => setOpen(null)} onSaved={(text) => keep(open, text)} />
      )}
    </>
  );
}
