import { codesIn } from './sqlite-codes';
import { countsIn } from './sqlite-counts';
import { openDatabase } from './sqlite-open';
import { unitsIn } from './sqlite-units';
import type { Store } from './store';

/** The store in one SQLite file in `folder`. Throws a Problem if the folder cannot be used. */
export function openSqlite(folder: string): Store {
  const db = openDatabase(folder);
  return { ...unitsIn(db), ...codesIn(db), ...countsIn(db), close: async () => db.close() };
}
