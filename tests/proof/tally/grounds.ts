import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { StorePlace } from '@/server/store/open-store';
import { openPostgresDatabase } from '@/server/store/postgres';
import type { PostgresServer } from '@/tests/server/postgres-server';

/** Where a history may lay its tally: a new empty place each time it is asked. */
export interface Ground {
  newPlace(): Promise<StorePlace>;
  clear(): Promise<void>;
}

/** Memory where there is such a folder: a proof waits for many disks otherwise. */
const memory = existsSync('/dev/shm') ? '/dev/shm' : tmpdir();
export const makeHome = (): string => mkdtempSync(join(memory, 'siap-siar-'));

/** Folders for SQLite. */
export function folders(): Ground {
  const home = makeHome();
  let count = 0;
  return {
    newPlace: async () => ({ dataDir: join(home, `${++count}`) }),
    clear: async () => rmSync(home, { recursive: true, force: true }),
  };
}

/** Databases of a PostgreSQL server; a finished history leaves none behind. */
export function databases(server: PostgresServer): Ground {
  const made: string[] = [];
  return {
    async newPlace() {
      const databaseUrl = await server.makeDatabase();
      made.push(databaseUrl);
      return { dataDir: '', databaseUrl };
    },
    async clear() {
      const [any] = made;
      if (!any) return;
      const root = openPostgresDatabase(any.replace(/[^/]+$/, 'postgres'));
      for (const url of made) await root.read(`DROP DATABASE ${url.split('/').at(-1)} WITH (FORCE)`);
      await root.close();
    },
  };
}
