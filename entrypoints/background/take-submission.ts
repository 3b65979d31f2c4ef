import type { Submission } from '@/lib/draft/submission';
import { database } from '@/lib/log/database';
import { settle } from '@/lib/log/settle';
import { readSettings } from '@/lib/settings/store';
import { unitOf } from '@/lib/settings/unit-of';
import { sendReport } from '@/lib/sync/send-report';
import { keepHabits } from './keep-habits';

/** A composer tells what became of a press of the Post button. The count goes out after the answer. */
export async function takeSubmission(submission: Submission) {
  const unit = unitOf(await readSettings(), submission.surface, submission.account);
  const outcome = await settle(submission, unit, database);
  if (outcome === 'logged') {
    void keepHabits();
    void sendReport({ isAsked: false });
  }
  return outcome;
}
