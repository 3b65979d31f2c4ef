import type { Submission } from '@/lib/draft/submission';
import { send } from '@/lib/messages/send';
import type { Settings } from '@/lib/settings/settings';
import { showCard } from './show-card';

/** Tells the background what is known of a submission and shows the writer what came of it. Never throws. */
export async function report(submission: Submission, settings: Settings, page: AbortSignal): Promise<void> {
  try {
    const outcome = await send('submitted', submission);
    if (outcome === 'logged') showCard('recorded', submission, settings, page);
    else if (outcome === 'held' && submission.state === 'confirmed') showCard('account', submission, settings, page);
    else if (outcome === 'held' && submission.state === 'unknown') showCard('unsure', submission, settings, page);
  } catch {
    // The extension was updated under an open page: its old half can still speak, but no longer reach the log.
    showCard('updated', submission, settings, page);
  }
}
