import { database } from '@/lib/log/database';
import type { PostRecord } from '@/lib/log/records';

/** What the first page of the list shows. */
const firstShown = 50;
/** Read at once without making a person wait for the page to answer. */
const chunk = 2_000;

const newestFirst = (a: PostRecord, b: PostRecord) =>
  a.day === b.day ? b.publishedAt - a.publishedAt : a.day < b.day ? 1 : -1;

/** The newest records, for the first glance. */
export const readNewest = async (): Promise<PostRecord[]> =>
  (await database.posts.orderBy('publishedAt').reverse().limit(firstShown).toArray()).sort(newestFirst);

/** The whole log, newest first, read piece by piece in the order of its keys. */
export async function readAll(): Promise<PostRecord[]> {
  const all: PostRecord[] = [];
  for (let after = ''; ; ) {
    const piece = await database.posts.where('id').above(after).limit(chunk).toArray();
    for (const record of piece) all.push(record);
    if (piece.length < chunk) return all.sort(newestFirst);
    after = piece.at(-1)?.id ?? '';
  }
}
