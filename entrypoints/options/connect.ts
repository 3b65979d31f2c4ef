import type { ConnectOutcome } from '@/components/options/connect-form';
import { send } from '@/lib/messages/send';
import { askConsent } from '@/lib/sync/consent';
import { sendReport } from '@/lib/sync/send-report';

/**
 * Firefox asks before anything is sent, and only within the click: hence first. A background that does not answer is
 * like a network that does not: nothing was said about the code.
 */
export async function connect(address: string): Promise<ConnectOutcome> {
  if (!(await askConsent())) return { ok: false, reason: 'consent' };
  return send('enrol', { address }).catch(() => ({ ok: false, reason: 'network' }));
}

/** Asks anew after the consent was taken back, and sends what waited. */
export async function allow(): Promise<void> {
  if (await askConsent()) await sendReport({ isAsked: true });
}
