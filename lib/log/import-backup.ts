import { z } from 'zod';
import { postKindList } from '../draft/draft';
import { fingerprintOf } from '../draft/fingerprint';
import { jenisList } from '../draft/jenis';
import { platformList } from '../draft/platform';
import { sourceList } from '../tally/counted';
import type { LogDatabase } from './database';
import type { PostRecord } from './records';
import { cellOf, type InCell } from './recount';

/** The form of the file; a later one gets another number and is refused by this version. */
export const backupVersion = 1;

const slot = z.string().regex(/^[0-9a-f]{32}$/);
const countedFields = {
  day: z.iso.date(),
  platform: z.enum(platformList),
  kind: z.enum(postKindList),
  source: z.enum(sourceList),
  jenis: z.enum(jenisList),
  priority: z.number().int().min(0).max(255),
  tagged: z.union([z.literal(0), z.literal(1)]),
  slot,
};

/** What a later version keeps beside these (a link, say) comes through untouched. */
const post = z.looseObject({
  ...countedFields,
  id: z.string().min(1).max(200),
  account: z.string().max(500).nullable(),
  text: z.string().max(100_000),
  hashtags: z.array(z.string().max(500)).max(1_000),
  fingerprint: z.string().max(64),
  publishedAt: z.number().int().min(0).max(8_640_000_000_000_000),
});

/** With the number of its changes: the tally knows by it whether it has this state already. */
const cell = z.object({ ...countedFields, n: z.number().int().min(0), rev: z.number().int().min(1).max(1_000_000) });

const backup = z.object({
  app: z.literal('siap-siar'),
  version: z.literal(backupVersion),
  /** The unit that counts these posts; empty where it was not yet known. */
  unit: z.string().max(200),
  madeAt: z.number().int().min(0),
  posts: z.array(post).max(500_000),
  cells: z.array(cell).max(500_000),
});

export type Backup = z.infer<typeof backup>;

/** The file as data. Throws a ZodError or a SyntaxError: a file with anything wrong in it is refused whole. */
export const parseBackup = (json: string): Backup => backup.parse(JSON.parse(json));

/**
 * Adds the posts of a backup that the log lacks; a post is known by its id. Each stays in the slot in which it was
 * first counted, and its cell takes the higher revision of file and log. So the tally counts it once, whether it comes
 * from here, from the computer that made the file, or from both. All cells that changed are sent again, for the tally
 * may have lost them. Returns how many posts were new.
 */
export function importBackup({ posts, cells }: Backup, log: LogDatabase): Promise<number> {
  return log.transaction('rw', log.posts, log.cells, log.state, async () => {
    const known = await log.posts.bulkGet(posts.map(({ id }) => id));
    const fresh = new Map(posts.filter((_, index) => !known[index]).map((one) => [one.id, recordOf(one)]));
    await log.posts.bulkAdd([...fresh.values()]);
    const told = new Map(cells.map((one) => [cellOf(one.slot, one), one]));
    const touched = new Map<string, InCell>([...told, ...[...fresh.values()].map((one) => [one.cell, one] as const)]);
    for (const [key, one] of touched) await mergeCell(key, one, told.get(key), log);
    // Texts older than the unit keeps them came in as well: the next look shall not pass them by.
    await log.state.delete('textsFrom');
    return fresh.size;
  });
}

/** The log's own fields are made anew, so that a file cannot put a post into a cell that is not its own. */
const recordOf = (one: Backup['posts'][number]): PostRecord => ({
  ...one,
  ...(one.kind === 'response' ? { text: '', hashtags: [] } : {}),
  fingerprint: one.text === '' ? one.fingerprint : fingerprintOf(one.text),
  cell: cellOf(one.slot, one),
  schema: 1,
});

async function mergeCell(key: string, one: InCell, told: Backup['cells'][number] | undefined, log: LogDatabase) {
  const held = await log.cells.get(key);
  const n = await log.posts.where('cell').equals(key).count();
  const newest = told && told.rev > (held?.rev ?? 0) ? told : held;
  if (newest && newest === held && held.n === n) return;
  const { day, platform, kind, source, jenis, priority, tagged } = one;
  const rev = newest && newest.n === n ? newest.rev : (newest?.rev ?? 0) + 1;
  const counted = { day, platform, kind, source, jenis, priority, tagged, n };
  await log.cells.put({ ...counted, key, slot: one.slot, rev, acked: 0 });
}
