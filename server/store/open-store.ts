import { openPostgres } from './postgres';
import { openSqlite } from './sqlite';
import type { Store } from './store';

export interface StorePlace {
  /** Where `tally.db` lies; made if missing. */
  dataDir: string;
  /** A PostgreSQL database, `postgres://…`; then the folder is not used. */
  databaseUrl?: string;
}

/** The store at that place. Throws a Problem if it cannot be used. */
export const openStore = ({ dataDir, databaseUrl }: StorePlace): Promise<Store> =>
  databaseUrl ? openPostgres(databaseUrl) : openSqlite(dataDir);
