import { account } from '../site/account';
import type { AcceptedPost } from '../site/window';

async function configureText(caption: string, replyTo: string | null): Promise<string> {
  const response = await fetch('/api/v1/media/configure_text_only_post/', {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams({
      caption,
      publish_mode: 'text_post',
      text_post_app_info: JSON.stringify({ reply_control: 0, ...(replyTo ? { reply_id: replyTo } : {}) }),
    }).toString(),
  });
  const reply = response.ok ? await response.json() : null;
  if (reply?.status !== 'ok') throw new Error('refused');
  return reply.media.code;
}

/** Asks the site to publish a thread, part by part, each as an answer to the one before; throws where it refuses. */
export async function sendThread(parts: string[], replyTo: string | null): Promise<AcceptedPost> {
  let first: string | null = null;
  let before = replyTo;
  for (const part of parts) {
    before = await configureText(part, before);
    first ??= before;
  }
  return { id: first ?? '', text: parts.join('\n\n'), url: `/@${account.handle}/post/${first}` };
}
