import { account } from '../site/account';
import type { AcceptedPost } from '../site/window';

/** X changes the id of the query with its releases. */
const queryId = 'pR4ct1ceQu3ryId0';

/** Asks the site to publish; throws where it refuses, also with HTTP 200 and errors in the body. */
export async function sendPost(text: string, replyTo: string | null): Promise<AcceptedPost> {
  const reply = replyTo ? { reply: { in_reply_to_tweet_id: replyTo, exclude_reply_user_ids: [] } } : {};
  const response = await fetch(`/i/api/graphql/${queryId}/CreateTweet`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ variables: { tweet_text: text, ...reply }, queryId }),
  });
  const id: string | undefined = response.ok
    ? (await response.json()).data?.create_tweet?.tweet_results?.result?.rest_id
    : undefined;
  if (!id) throw new Error('refused');
  return { id, text, url: `/${account.handle}/status/${id}` };
}
