import type { AcceptedPost } from '../site/window';

export type Channel = 'Facebook' | 'Instagram';

/** One request to Meta's only endpoint; the header tells which operation it is. */
export const askGraphql = (operation: string, variables: unknown): Promise<Response> =>
  fetch('/api/graphql/', {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded', 'x-fb-friendly-name': operation },
    body: new URLSearchParams({ fb_api_req_friendly_name: operation, variables: JSON.stringify(variables) }).toString(),
  });

/** Asks the site to publish on all channels at once; throws where it refuses, also with HTTP 200 and errors. */
export async function publishStory(text: string, channels: Channel[]): Promise<AcceptedPost> {
  const response = await askGraphql('BusinessComposerStoryCreationMutation', { input: { text, channels } });
  if (!response.ok) throw new Error('refused');
  const [first = '{}'] = (await response.text()).split('\n');
  const story = JSON.parse(first).data?.story_create?.story;
  if (!story) throw new Error('refused');
  return { id: story.legacy_story_hideable_id, text, url: story.url };
}
