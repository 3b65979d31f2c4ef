import { answerAccount, answerSubmission } from '@/lib/log/answer';
import { database } from '@/lib/log/database';
import type { Answer } from '@/lib/messages/messages';
import { accountKeyOf } from '@/lib/settings/settings';
import { changeSettings, readSettings } from '@/lib/settings/store';
import { unitOf } from '@/lib/settings/unit-of';
import { sendReport } from '@/lib/sync/send-report';

/** A person answered one of the two questions, on the page or in the popup. */
export async function takeAnswer(answer: Answer) {
  const outcome = answer.about === 'account' ? await takeAccount(answer) : await takePublished(answer);
  if (outcome === 'logged') void sendReport({ isAsked: false });
  return outcome;
}

async function takeAccount({ surface, account, isOfficial }: Answer & { about: 'account' }) {
  const key = accountKeyOf(surface, account);
  const settings = await changeSettings(({ accounts }) => ({ accounts: { ...accounts, [key]: isOfficial } }));
  return answerAccount(surface, account, unitOf(settings, surface, account), database);
}

async function takePublished({ id, isPublished }: Answer & { about: 'submission' }) {
  const submission = await database.waiting.get(id);
  if (!submission) return 'dropped';
  const unit = unitOf(await readSettings(), submission.surface, submission.account);
  return answerSubmission(id, isPublished, unit, database);
}
