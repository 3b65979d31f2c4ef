import type { SeenRequest } from './seen-request';

let lastId = 17_990_000_000;
const nextId = (): string => {
  lastId += 1_313;
  return String(lastId);
};
const refusal = { status: 'fail', message: 'feedback_required' };

/** What Instagram answers to a carousel, a reel and a comment; null for anything else. */
export function answerInstagram(
  { host, path }: SeenRequest,
  fail: string | null,
): { status: number; body: string } | null {
  if (host !== 'www.instagram.com') return null;
  const isMedia = /^\/api\/v1\/media\/configure_(sidecar|to_clips)\/$/.test(path);
  if (!isMedia && !/^\/api\/v1\/web\/comments\/\d+\/add\/$/.test(path)) return null;
  if (fail) return { status: fail === '403' ? 403 : 200, body: JSON.stringify(refusal) };
  const id = nextId();
  const made = isMedia ? { media: { pk: id, code: `C${id}` } } : { id };
  return { status: 200, body: JSON.stringify({ status: 'ok', ...made }) };
}
