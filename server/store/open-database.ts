import { Problem } from '../problem';
import type { Database } from './database';
import type { StorePlace } from './open-store';
import { databaseAt } from './postgres';
import { openSqliteDatabase } from './sqlite';

/** The database at that place as it is, for backups. Throws a {@link Problem} if the folder cannot be used. */
export function openDatabase({ dataDir, databaseUrl }: StorePlace): Database {
  if (databaseUrl) return databaseAt(databaseUrl);
  try {
    return openSqliteDatabase(dataDir);
  } catch (error) {
    throw new Problem(`Folder data "${dataDir}" tidak dapat dibaca atau ditulisi (${(error as Error).message}).`);
  }
}
