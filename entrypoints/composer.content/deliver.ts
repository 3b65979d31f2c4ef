import { browser } from 'wxt/browser';
import type { Submission } from '@/lib/draft/submission';
import type { Outcome } from '@/lib/messages/messages';
import { send } from '@/lib/messages/send';

/** Milliseconds: the background answers within a few, even when it must wake up first. */
const patience = 3_000;
const tries = 4;

const late = () =>
  new Promise<never>((_resolve, reject) =>
    setTimeout(() => reject(new Error('no answer from the background')), patience),
  );

/**
 * Brings a submission to the background, again if need be: the browser may end the background in the middle of a
 * message, which then is lost or never answered. Telling the same news twice changes nothing there. Null when
 * this half of the extension has been replaced by an update.
 */
export async function deliver(submission: Submission): Promise<Outcome | null> {
  for (let left = tries; left > 0 && browser.runtime?.id; left -= 1) {
    try {
      return await Promise.race([send('submitted', submission), late()]);
    } catch {
      // The next try wakes the background.
    }
  }
  return null;
}
