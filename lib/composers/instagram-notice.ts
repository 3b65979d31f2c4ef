import type { Notice } from './composer';
import { holdsOne } from './label';

const sentWords = ['telah dibagikan', 'has been shared'];
const refusedWords = ['tidak dapat membagikan', "couldn't be shared", 'coba lagi', 'try again'];
/** Letters. The site's own sentence is short; captions and comments of other people may hold the same words. */
const longest = 70;

/**
 * What the create dialog says when it is done. A dialog with a box or with a post in it shows people's own words, which say
 * nothing of this post.
 */
export function readEndOf(dialog: Element): Notice | null {
  if (dialog.querySelector('[contenteditable="true"], textarea, article')) return null;
  const said = [...dialog.querySelectorAll('*'), dialog]
    .filter((one) => one.childElementCount === 0)
    .map((one) => one.textContent ?? '')
    .filter((words) => words.length <= longest);
  if (said.some((words) => holdsOne(words, refusedWords))) return 'refused';
  return said.some((words) => holdsOne(words, sentWords)) ? 'sent' : null;
}
