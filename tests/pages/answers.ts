import { answerInstagram } from './instagram.answers';
import type { SeenRequest } from './seen-request';
import { answerX } from './x.answers';

export interface Answer {
  status: number;
  body: string;
}

let lastId = 1_990_000_000_000_000_000n;
const nextId = (): string => {
  lastId += 1_313n;
  return String(lastId);
};

const json = (value: unknown): string => JSON.stringify(value);

const createTweet = (isRefused: boolean) =>
  isRefused
    ? json({ errors: [{ code: 187, message: 'Authorization: Status is a duplicate. (187)' }], data: {} })
    : json({ data: { create_tweet: { tweet_results: { result: { rest_id: nextId() } } } } });

/** Facebook answers in several lines of JSON; the first holds the story. */
function createStory(isRefused: boolean): string {
  if (isRefused)
    return json({
      errors: [{ message: 'A server error occurred.', severity: 'CRITICAL' }],
      data: { story_create: null },
    });
  const id = nextId();
  const url = `https://www.facebook.com/kelkejaksaan/posts/${id}`;
  const story = { data: { story_create: { story: { legacy_story_hideable_id: id, url } } } };
  return `${json(story)}\n${json({ label: 'ComposerStoryCreate$defer$rest', data: {} })}`;
}

const configureMedia = (isRefused: boolean) =>
  isRefused
    ? json({ status: 'fail', message: 'feedback_required' })
    : json({ status: 'ok', media: { pk: nextId(), code: `C${nextId().slice(-9)}` } });

/**
 * What the site answers to a request of its own page; null for anything that is no endpoint.
 * `fail` comes from the address of the page: `200` puts the errors into the body, `403` refuses.
 */
export function answer(request: SeenRequest, fail: string | null): Answer | null {
  const { method, host, path, headers } = request;
  if (method !== 'POST') return null;
  const special = answerInstagram(request, fail) ?? answerX(request, fail);
  if (special) return special;
  const make =
    host === 'x.com' && /^\/i\/api\/graphql\/[^/]+\/CreateTweet$/.test(path)
      ? createTweet
      : host === 'www.facebook.com' && headers['x-fb-friendly-name'] === 'ComposerStoryCreateMutation'
        ? createStory
        : host === 'www.instagram.com' && path === '/api/v1/media/configure/'
          ? configureMedia
          : /^www\.threads\.(com|net)$/.test(host) && path === '/api/v1/media/configure_text_only_post/'
            ? configureMedia
            : host === 'business.facebook.com' &&
                headers['x-fb-friendly-name'] === 'BusinessComposerStoryCreationMutation'
              ? createStory
              : null;
  if (!make) return /^\/(i\/)?api\//.test(path) ? { status: 200, body: json({ data: {} }) } : null;
  if (fail === '403') return { status: 403, body: json({ status: 'fail', message: 'Forbidden' }) };
  return { status: 200, body: make(fail === '200') };
}
