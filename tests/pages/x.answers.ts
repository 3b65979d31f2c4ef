import type { SeenRequest } from './seen-request';

let lastId = 1_991_000_000_000_000_000n;

/** What X answers to a long post; null for anything else. */
export function answerX({ host, path }: SeenRequest, fail: string | null): { status: number; body: string } | null {
  if (host !== 'x.com' || !/^\/i\/api\/graphql\/[^/]+\/CreateNoteTweet$/.test(path)) return null;
  if (fail) return { status: fail === '403' ? 403 : 200, body: JSON.stringify({ errors: [{ code: 187 }], data: {} }) };
  lastId += 1_313n;
  const result = { rest_id: String(lastId) };
  return { status: 200, body: JSON.stringify({ data: { notetweet_create: { tweet_results: { result } } } }) };
}
