import type { AcceptedPost } from '../site/window';
import { endpoints, type MediaKind } from './media';

/** Asks the site to publish pictures or a film with this caption; throws where it refuses, also with HTTP 200. */
export async function configureMedia(kind: MediaKind, caption: string): Promise<AcceptedPost> {
  const response = await fetch(endpoints[kind], {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams({ caption, upload_id: String(Date.now()), source_type: 'library' }).toString(),
  });
  const reply = response.ok ? await response.json() : null;
  if (reply?.status !== 'ok') throw new Error('refused');
  return { id: reply.media.pk, text: caption, url: `https://www.instagram.com/p/${reply.media.code}/` };
}
