import { browser } from 'wxt/browser';
import type { Submission } from '@/lib/draft/submission';
import type { Outcome } from '@/lib/messages/messages';
import { send } from '@/lib/messages/send';

/** Milliseconds: the background answers within a few, even when it must wake up first. */
const patience = 3_000;
/** With the pauses about a minute: longer than an old computer needs to wake it. */
const tries = 15;
const pauseBefore = (attempt: number) => Math.min(attempt * 250, 2_000);

const after = (time: number) => new Promise<void>((resolve) => setTimeout(resolve, time));
const late = () =>
  after(patience).then(() => {
    throw new Error('no answer from the background');
  });

/**
 * Brings a submission to the background, again if need be: the browser may end the background in the middle of a
 * message, which then is lost or never answered. Telling the same news twice changes nothing there. Null when
 * this half of the extension has been replaced by an update.
 */
export async function deliver(submission: Submission): Promise<Outcome | null> {
  for (let attempt = 0; attempt < tries && browser.runtime?.id; attempt += 1) {
    // The first one leaves within the press itself: the page may be gone a moment later.
    if (attempt > 0) await after(pauseBefore(attempt));
    try {
      return await Promise.race([send('submitted', submission), late()]);
    } catch {
      // The next try wakes the background.
    }
  }
  return null;
}
