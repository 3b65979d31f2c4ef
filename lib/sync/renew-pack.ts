import type { LogDatabase } from '../log/database';
import type { Link } from '../log/records';
import { applyPack } from '../settings/apply-pack';
import { parsePacked } from '../tally/wire';
import { fetchNewer } from './post';

/** Fetches the unit's pack if the tally holds another one than is in force. What fails now is tried after the next report. */
export async function renewPack(tag: string, log: LogDatabase): Promise<void> {
  const link = await log.read('link');
  if (!link || link.packTag === tag) return;
  const fetched = await fetchNewer(`${link.server}/api/v1/pack`, link.packTag, link.token);
  if (!fetched.ok) return;
  if (fetched.status !== 304) {
    try {
      // One that this version cannot read is asked for again: the next version may.
      if (!(await applyPack(parsePacked(fetched.json).pack)).isTaken) return;
    } catch {
      return;
    }
  }
  await log.transaction('rw', log.state, async () => {
    const current: Link | undefined = await log.read('link');
    if (current?.token === link.token) await log.write('link', { ...current, packTag: tag });
  });
}
