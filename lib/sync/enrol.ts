import { browser } from 'wxt/browser';
import { database, type LogDatabase } from '../log/database';
import { applyPack } from '../settings/apply-pack';
import { parseEnrolled } from '../tally/wire';
import { parseAddress } from './address';
import { post } from './post';
import { connect, sendingLock, sendReport } from './send-report';

/** 429 and 5xx say nothing about the code. */
const isAboutCode = (status: number) => status >= 400 && status < 500 && status !== 429;

/**
 * Exchanges a code for a token and keeps it; the unit's pack arrives with it. Never throws. Should the answer be lost,
 * the same code works again from this computer.
 */
export async function enrol(input: string, log: LogDatabase = database) {
  const address = parseAddress(input);
  if (!address) return { ok: false, reason: 'address' } as const;
  const { server, code } = address;
  const client = browser.runtime.getManifest().version;
  // Alone: an answer that came after "Hapus semua", or after that of another page, would write a connection anew.
  const enrolled = await navigator.locks.request(sendingLock, async () => {
    const posted = await post(`${server}/api/v1/enrol`, { v: 1, code, slot: await log.slot(), client });
    if (!posted.ok) return { ok: false, reason: isAboutCode(posted.status) ? 'code' : 'network' } as const;
    try {
      const { token, pack, packTag } = parseEnrolled(posted.json);
      const link = { server, token, gen: null };
      await connect(link, log);
      const { isTaken, settings } = await applyPack(pack ?? {});
      // Known only once it is in force: a worker that died in between fetches it again.
      if (isTaken) await log.write('link', { ...link, packTag });
      return { ok: true, unit: settings.agency.unit } as const;
    } catch {
      return { ok: false, reason: 'network' } as const;
    }
  });
  if (enrolled.ok) await sendReport({ isAsked: true }, log);
  return enrolled;
}
