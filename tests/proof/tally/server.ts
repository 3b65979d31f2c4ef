import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { writeBackup } from '@/server/store/backup';
import { openDatabase } from '@/server/store/open-database';
import { openStore, type StorePlace } from '@/server/store/open-store';
import { restoreBackup } from '@/server/store/restore';
import type { Store } from '@/server/store/store';
import { appOn } from './app-on';
import { type Ground, makeHome } from './grounds';

const who = 'petugas uji';

/** The real tally with a disk that can be backed up and lost. */
export async function openServer(now: () => number, ground: Ground) {
  const home = makeHome();
  let place: StorePlace;
  let store: Store;
  let app: Awaited<ReturnType<typeof appOn>>;
  const open = async (at: StorePlace) => {
    place = at;
    store = await openStore(at);
    app = await appOn(store, now);
  };
  await open(await ground.newPlace());
  const backup = join(home, 'cadangan.jsonl');
  return {
    store: () => store,
    request: (path: string, init: RequestInit) => Promise.resolve(app.request(path, init)),
    fetch: (request: Request, env: object) => app.fetch(request, env),
    async backUp() {
      const db = openDatabase(place);
      await writeBackup(db, backup, now());
      await db.close();
    },
    hasBackup: () => existsSync(backup),
    /** The disk is lost; the backup is put on a new one. */
    async restore() {
      await store.close();
      const next = await ground.newPlace();
      const db = openDatabase(next);
      await restoreBackup(db, backup, { who, at: now() });
      await db.close();
      await open(next);
    },
    async restart() {
      await store.close();
      await open(place);
    },
    /** All that is held, for the oracle. */
    async read() {
      const db = openDatabase(place);
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
      await ground.clear();
      rmSync(home, { recursive: true, force: true });
    },
  };
}

export type Server = Awaited<ReturnType<typeof openServer>>;
