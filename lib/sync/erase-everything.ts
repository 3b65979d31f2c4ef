import { database, type LogDatabase } from '../log/database';
import { eraseAll } from '../log/erase-all';
import { forgetHabits } from '../settings/habits-store';
import { forgetSettings } from '../settings/store';
import { post } from './post';
import { sendingLock } from './send-report';

/** Gives the token back: `unlinked` if there is none, `unreachable` if the tally did not take it. Never throws. */
async function revoke(log: LogDatabase): Promise<'revoked' | 'unreachable' | 'unlinked'> {
  const link = await log.read('link').catch(() => undefined);
  if (!link) return 'unlinked';
  const posted = await post(`${link.server}/api/v1/revoke`, { v: 1 }, link.token);
  // A token that the tally does not know any more is as good as given back.
  return posted.ok || posted.status === 401 ? 'revoked' : 'unreachable';
}

/**
 * Gives the token back and erases log and settings, in this order and whatever the network says. While it runs nothing
 * is sent: an answer that came late would write its link anew. Rejects if the log cannot be emptied.
 */
export const eraseEverything = (log: LogDatabase = database): Promise<'revoked' | 'unreachable' | 'unlinked'> =>
  navigator.locks.request(sendingLock, async () => {
    const revoked = await revoke(log);
    await eraseAll(log);
    await forgetHabits();
    await forgetSettings();
    return revoked;
  });
