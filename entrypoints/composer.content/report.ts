import type { Submission } from '@/lib/draft/submission';
import type { Settings } from '@/lib/settings/settings';
import { deliver } from './deliver';
import { showCard } from './show-card';

/** Tells the background what is known of a submission and shows the writer what came of it. Never throws. */
export async function report(submission: Submission, settings: Settings, page: AbortSignal): Promise<void> {
  const { state } = submission;
  const outcome = await deliver(submission);
  // The press alone is nothing to talk about, nor is a post that the site itself refused.
  if (state === 'armed' || state === 'failed') return;
  if (outcome === null) showCard('updated', submission, settings, page);
  else if (outcome === 'logged') showCard('recorded', submission, settings, page);
  else if (outcome === 'held') showCard(state === 'unknown' ? 'unsure' : 'account', submission, settings, page);
}
