import type { ConnectOutcome } from '@/components/options/connect-form';
import { send } from '@/lib/messages/send';

/** A background that does not answer is like a network that does not: nothing was said about the code. */
export const connect = (address: string): Promise<ConnectOutcome> =>
  send('enrol', { address }).catch(() => ({ ok: false, reason: 'network' }));
