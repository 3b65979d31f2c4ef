import { fingerprintOf } from '../draft/fingerprint';
import type { Jenis } from '../draft/jenis';
import type { PlatformId } from '../draft/platform';
import { add } from './add';
import type { LogDatabase } from './database';
import { postRecordsOf } from './post-records';
import { removeRecord } from './remove-record';

/** A post that no composer of this browser saw: from a phone, or on a site that the extension does not watch. */
export interface Entry {
  /** Random, made with the empty form: pressing twice is one post. */
  id: string;
  platform: PlatformId;
  jenis: Jenis;
  /** Milliseconds since 1970 UTC. */
  publishedAt: number;
  /** Kept on this computer only; empty if not given. */
  link: string;
}

/**
 * Logs a post that the admin entered by hand. Without its words nothing tells two entries apart but their id, so two
 * of the same minute are two posts. It carries no tags that we know of.
 */
export async function enter({ id, platform, jenis, publishedAt, link }: Entry, zone: string, log: LogDatabase) {
  const submission = {
    id,
    state: 'confirmed' as const,
    surface: platform,
    platforms: [platform],
    account: null,
    kind: 'post' as const,
    jenis,
    hashtags: [],
    fingerprint: fingerprintOf(''),
    text: '',
    armedAt: publishedAt,
  };
  const slot = await log.slot();
  const records = postRecordsOf(submission, { slot, source: 'entered', zone, mandatoryTags: [] });
  await add(
    records.map((record) => (link === '' ? record : { ...record, link })),
    log,
  );
}

/** "Batalkan": takes the entry out again; the tally hears of it with the next report. */
export async function takeBack(id: string, log: LogDatabase): Promise<void> {
  const ids = await log.posts.where('id').startsWith(`${id}:`).primaryKeys();
  for (const one of ids) await removeRecord(one, log);
}
