import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findPostgres, installCommand } from '@/scripts/setup/postgres.mjs';
import type { StorePlace } from '@/server/store/open-store';
import { startPostgres } from '@/tests/server/postgres-server';

/** Runs `prove` on SQLite and on PostgreSQL, each new; where there is no PostgreSQL it says so, and with CI set fails. */
export async function onBoth(prove: (name: string, place: StorePlace) => Promise<boolean>): Promise<boolean> {
  const dataDir = mkdtempSync(join(tmpdir(), 'siap-siar-'));
  const postgres = findPostgres() ? await startPostgres() : null;
  try {
    const isProved = await prove('SQLite', { dataDir });
    if (!postgres) {
      console.log(`Dilewati: PostgreSQL tidak ditemukan, pasang dengan: ${installCommand}`);
      return isProved && !process.env.CI;
    }
    const databaseUrl = await postgres.makeDatabase();
    return (await prove('PostgreSQL', { dataDir, databaseUrl })) && isProved;
  } finally {
    await postgres?.stop();
    rmSync(dataDir, { recursive: true, force: true });
  }
}
