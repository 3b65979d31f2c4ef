import { answerAccount, answerSubmission, putOff } from '@/lib/log/answer';
import { database } from '@/lib/log/database';
import { hasRecord } from '@/lib/log/settle';
import type { Answer, Outcome } from '@/lib/messages/messages';
import { accountKeyOf } from '@/lib/settings/settings';
import { changeSettings, readSettings } from '@/lib/settings/store';
import { unitOf } from '@/lib/settings/unit-of';
import { addUsualPlace } from '@/lib/settings/usual-places';
import { sendReport } from '@/lib/sync/send-report';
import { keepHabits } from './keep-habits';

type Take = { [About in Answer['about']]: (answer: Answer & { about: About }) => Promise<Outcome> };

const take: Take = {
  async account({ surface, account, isOfficial }) {
    const key = accountKeyOf(surface, account);
    const settings = await changeSettings(({ accounts }) => ({ accounts: { ...accounts, [key]: isOfficial } }));
    return answerAccount(surface, account, unitOf(settings, surface, account), database);
  },
  async submission({ id, isPublished }) {
    const submission = await database.waiting.get(id);
    // An answer is told again when its own answer was lost.
    if (!submission) return isPublished && (await hasRecord(id, database)) ? 'logged' : 'dropped';
    const unit = unitOf(await readSettings(), submission.surface, submission.account);
    return answerSubmission(id, isPublished, unit, Date.now(), database);
  },
  later: ({ id }) => putOff(id, Date.now(), database),
  async place({ place }) {
    await addUsualPlace(place);
    return 'kept';
  },
};

/** A person answered a question, on the page or in the popup. What was logged by it is sent at once. */
export async function takeAnswer(answer: Answer): Promise<Outcome> {
  const outcome = await take[answer.about](answer as never);
  if (outcome === 'logged') {
    void keepHabits();
    void sendReport({ isAsked: false });
  }
  return outcome;
}
