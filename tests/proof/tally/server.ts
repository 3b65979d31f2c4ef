import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { appOf } from '@/server/app';
import { officeReader } from '@/server/office';
import { regionOf } from '@/server/regions';
import { setUp } from '@/server/set-up';
import { writeBackup } from '@/server/store/backup';
import { restoreBackup } from '@/server/store/restore';
import { openSqlite, openSqliteDatabase } from '@/server/store/sqlite';
import type { Store } from '@/server/store/store';

/** Memory where there is such a folder: a proof waits for many disks otherwise. */
const ground = existsSync('/dev/shm') ? '/dev/shm' : tmpdir();
const who = 'petugas uji';

/** The real tally with a disk that can be backed up and lost. */
export async function openServer(now: () => number) {
  const home = mkdtempSync(join(ground, 'siap-siar-'));
  const region = await regionOf('19.71');
  let count = 0;
  let folder = '';
  let store: Store;
  let app: ReturnType<typeof appOf>;
  const open = async (at: string) => {
    folder = at;
    store = await openSqlite(at);
    await setUp(store, region, 1, { who, at: now() });
    app = appOf({ store, office: officeReader(store), publicUrl: 'http://localhost', now });
  };
  const newFolder = () => join(home, `${++count}`);
  await open(newFolder());
  const backup = join(home, 'cadangan.jsonl');
  return {
    store: () => store,
    request: (path: string, init: RequestInit) => Promise.resolve(app.request(path, init)),
    async backUp() {
      const db = openSqliteDatabase(folder);
      await writeBackup(db, backup, now());
      await db.close();
    },
    hasBackup: () => existsSync(backup),
    /** The disk is lost; the backup is put on a new one. */
    async restore() {
      await store.close();
      const next = newFolder();
      const db = openSqliteDatabase(next);
      await restoreBackup(db, backup, { who, at: now() });
      await db.close();
      await open(next);
    },
    async restart() {
      await store.close();
      await open(folder);
    },
    /** All that is held, for the oracle. */
    async read() {
      const db = openSqliteDatabase(folder);
      try {
        return {
          cells: await db.read('SELECT * FROM tally'),
          days: await db.read('SELECT * FROM unit_day'),
          adjustments: await db.read('SELECT * FROM adjustment'),
        };
      } finally {
        await db.close();
      }
    },
    async close() {
      await store.close();
      rmSync(home, { recursive: true, force: true });
    },
  };
}

export type Server = Awaited<ReturnType<typeof openServer>>;
