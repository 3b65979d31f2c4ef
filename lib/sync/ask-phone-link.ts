import { database, type LogDatabase } from '../log/database';
import { parseLinked } from '../tally/wire';
import { post } from './post';

/**
 * A new address of the unit's own page, for a phone: made at the tally that this computer is connected to, under that
 * tally's own name, and kept nowhere here. Null without a connection or an answer. Never throws.
 */
export async function askPhoneLink(log: LogDatabase = database): Promise<string | null> {
  try {
    const link = await log.read('link');
    if (!link) return null;
    const posted = await post(`${link.server}/api/v1/link`, { v: 1 }, link.token);
    return posted.ok ? `${link.server}/u/${parseLinked(posted.json).key}` : null;
  } catch {
    return null;
  }
}
