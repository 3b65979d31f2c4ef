import type { AcceptedPost } from '../site/window';

/** X changes the id of the query with its releases. */
const queryId = 'pR4ct1ceQu3ryId0';
/** Letters that a post may have before X sends it as a long one. */
const shortest = 280;

interface Reply {
  data?: Record<string, { tweet_results?: { result?: { rest_id?: string } } }>;
}

async function ask(operation: string, variables: object): Promise<Reply> {
  const response = await fetch(`/i/api/graphql/${queryId}/${operation}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ variables, queryId }),
  });
  if (!response.ok) throw new Error('refused');
  return response.json();
}

/** Asks the site to publish; throws where it refuses, also with HTTP 200 and errors in the body. */
export async function sendPost(text: string, replyTo: string | null, handle: string): Promise<AcceptedPost> {
  const isLong = text.length > shortest;
  const reply = replyTo ? { reply: { in_reply_to_tweet_id: replyTo, exclude_reply_user_ids: [] } } : {};
  const { data } = await ask(isLong ? 'CreateNoteTweet' : 'CreateTweet', { tweet_text: text, ...reply });
  const id = data?.[isLong ? 'notetweet_create' : 'create_tweet']?.tweet_results?.result?.rest_id;
  if (!id) throw new Error('refused');
  return { id, text, url: `/${handle}/status/${id}` };
}

/** Asks the site to publish on a later day. */
export const sendScheduled = (text: string): Promise<unknown> =>
  ask('CreateScheduledTweet', { post_tweet_request: { status: text }, execute_at: 1_795_824_000 });
