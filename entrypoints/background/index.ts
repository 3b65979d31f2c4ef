import { defineBackground } from 'wxt/utils/define-background';
import { ageWaiting } from '@/lib/log/age-waiting';
import { database } from '@/lib/log/database';
import { handle } from '@/lib/messages/handle';
import { hushRule } from '@/lib/settings/hush-rule';
import { enrol } from '@/lib/sync/enrol';
import { ensureAlarm, onDue } from '@/lib/sync/schedule';
import { sendReport } from '@/lib/sync/send-report';
import { dropOldTexts } from './drop-old-texts';
import { keepHabits } from './keep-habits';
import { takeAnswer } from './take-answer';
import { takeSubmission } from './take-submission';
import { welcomeAtInstall } from './welcome';

export default defineBackground({
  type: 'module',
  main() {
    handle({
      submitted: takeSubmission,
      answered: takeAnswer,
      hushed: ({ rule }) => hushRule(rule),
      enrol: ({ address }) => enrol(address),
    });
    welcomeAtInstall();
    onDue(async () => {
      await ageWaiting(Date.now(), database);
      await dropOldTexts();
      await keepHabits();
      await sendReport({ isAsked: false });
    });
    // The worker may have died in the middle of anything: each start looks for what was left.
    void ensureAlarm();
    void ageWaiting(Date.now(), database);
  },
});
