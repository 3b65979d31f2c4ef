import type { AcceptedPost } from '../site/window';
import { sendPost, sendScheduled } from './send-post';

export interface Thread {
  parts: string[];
  replyTo: string | null;
  handle: string;
  /** The day in words for which it is set; null sends it now. */
  day: string | null;
}

/** Sends part after part, each as an answer to the one before; null when it is set for a later day. */
export async function sendThread({ parts, replyTo, handle, day }: Thread): Promise<AcceptedPost | null> {
  const text = parts.join('\n\n');
  if (day) {
    await sendScheduled(text);
    return null;
  }
  let first: AcceptedPost | null = null;
  let before = replyTo;
  for (const part of parts) {
    const post = await sendPost(part, before, handle);
    before = post.id;
    first ??= post;
  }
  return first && { ...first, text };
}
