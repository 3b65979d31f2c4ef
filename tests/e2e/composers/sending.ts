import { expect } from 'vitest';
import type { PostRecord } from '@/lib/log/records';
import { waitUntil } from '../wait-until';
import type { Desk } from './desk';

/** Waits until the log has nothing open: no press is on its way any more. */
export async function settled({ ledger }: Desk, posts: number): Promise<PostRecord[]> {
  await waitUntil(`${posts} catatan`, async () => {
    const log = await ledger.read();
    return log.posts.length >= posts && log.waiting.length === 0;
  });
  const log = await ledger.read();
  expect(log.posts).toHaveLength(posts);
  return log.posts;
}

/** The site's own button, then the one record that comes of it. */
export async function sendAndRead(desk: Desk): Promise<PostRecord | undefined> {
  await desk.send();
  return (await settled(desk, 1))[0];
}
