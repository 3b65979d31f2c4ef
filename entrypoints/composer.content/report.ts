import type { About } from '@/entrypoints/desk/show-card';
import type { End } from '@/lib/composers/submission';
import type { Submission } from '@/lib/draft/submission';
import { deliver } from '@/lib/messages/deliver';

/** Shows the writer what came of a submission. */
type Show = (about: About, submission: Submission) => void;

/**
 * Tells the background of a press, within the press, and returns how to tell what became of it: each in its turn, so
 * that no news overtakes another. Never throws.
 */
export function reportPress(submission: Submission, show: Show): (state: End) => void {
  let told = report(submission, show);
  return (state) => {
    const settledAt = Date.now();
    told = told.then(() => report({ ...submission, state, settledAt }, show));
  };
}

async function report(submission: Submission, show: Show): Promise<void> {
  const { state } = submission;
  const outcome = await deliver('submitted', submission);
  // The press alone is nothing to talk about, nor is a post that the site itself refused or has not published yet.
  if (state !== 'confirmed' && state !== 'unknown') return;
  if (outcome === null) show('updated', submission);
  else if (outcome === 'logged') show('recorded', submission);
  else if (outcome === 'held') show(state === 'unknown' ? 'unsure' : 'account', submission);
}
