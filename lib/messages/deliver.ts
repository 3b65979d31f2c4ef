import { browser } from 'wxt/browser';
import type { MessageName, Messages } from './messages';
import { send } from './send';

/** What changes nothing when it is told twice. */
type Repeatable = Exclude<MessageName, 'enrol'>;

/** Milliseconds: the background answers within a few, even when it must wake up first. */
const patience = 3_000;
const longestPause = 60_000;
/** A quarter of a second at first, twice as long each time. */
const pauseBefore = (attempt: number) => Math.min(125 * 2 ** attempt, longestPause);

const after = (time: number) => new Promise<void>((resolve) => setTimeout(resolve, time));
const late = () =>
  after(patience).then(() => {
    throw new Error('no answer from the background');
  });

/**
 * Brings a message to the background, again and again if need be: the browser may end the background in the middle of
 * one, which then is lost, never answered, or answered with nothing. Null when this half of the extension has been
 * replaced by an update. Never throws.
 */
export async function deliver<Name extends Repeatable>(
  name: Name,
  body: Messages[Name]['body'],
): Promise<Messages[Name]['answer'] | null> {
  for (let attempt = 0; browser.runtime?.id; attempt += 1) {
    // The first one leaves within the press itself: the page may be gone a moment later.
    if (attempt > 0) await after(pauseBefore(attempt));
    try {
      return await Promise.race([send(name, body), late()]);
    } catch {
      // The next try wakes the background.
    }
  }
  return null;
}
