import type { LogDatabase } from './database';
import { type Backup, backupVersion } from './import-backup';

/** The whole log as a file would hold it, without the token: whoever finds the file cannot send in the unit's name. */
export function backupOf(unit: string, now: number, log: LogDatabase): Promise<Backup> {
  return log.transaction('r', log.posts, log.cells, async () => ({
    app: 'siap-siar',
    version: backupVersion,
    unit,
    madeAt: now,
    posts: (await log.posts.toArray()).map(({ cell: _cell, schema: _schema, ...post }) => post),
    cells: (await log.cells.toArray()).map(({ key: _key, acked: _acked, ...cell }) => cell),
  }));
}
