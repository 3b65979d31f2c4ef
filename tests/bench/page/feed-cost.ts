import type { Page } from 'puppeteer-core';
import { heapSize } from './heap-size';

export interface FeedCost {
  /** Our part of the main thread's time, 0 to 1. */
  share: number;
  /** Bytes that the heap grew by, from the fifth second to the end. */
  growth: number;
}

/** Puts 200 nodes a second into the page and takes the oldest out, as a feed does that is scrolled fast. */
const moveFeed = () => {
  const feed = document.createElement('div');
  document.body.append(feed);
  setInterval(() => {
    for (let count = 0; count < 5; count++) {
      const story = document.createElement('article');
      story.append(document.createElement('p'));
      feed.append(story);
      if (feed.childElementCount > 300) feed.firstElementChild?.remove();
    }
  }, 50);
};

const wait = (seconds: number) => new Promise((resolve) => setTimeout(resolve, seconds * 1_000));

/** What the content script costs while a feed moves and nobody writes. */
export async function feedCost(page: Page, seconds: number): Promise<FeedCost> {
  await page.evaluate(moveFeed);
  await wait(5);
  const before = await heapSize(page);
  const session = await page.createCDPSession();
  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', { interval: 250 });
  await session.send('Profiler.start');
  await wait(seconds);
  const { profile } = await session.send('Profiler.stop');
  await session.detach();
  const ours = new Set<number>();
  // A node's children follow it: what we call is our time, too.
  for (const { id, callFrame, children } of profile.nodes)
    if (ours.has(id) || callFrame.url.startsWith('chrome-extension://')) {
      ours.add(id);
      for (const child of children ?? []) ours.add(child);
    }
  const { samples = [], timeDeltas = [] } = profile;
  const own = samples.reduce((sum, id, at) => sum + (ours.has(id) ? (timeDeltas[at] ?? 0) : 0), 0);
  return { share: own / 1e6 / seconds, growth: (await heapSize(page)) - before };
}
