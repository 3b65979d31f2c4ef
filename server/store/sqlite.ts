import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync, type StatementSync } from 'node:sqlite';
import { Problem } from '../problem';
import type { Database, Row, Sql } from './database';
import { inGroups } from './in-groups';
import { openStoreOn } from './open-store-on';
import type { Store } from './store';

/** The portable schema in SQLite's words: STRICT refuses text in a number's place and knows no BIGINT. */
function inSqlite(text: string): string {
  if (text.startsWith('ALTER TABLE')) return text.replaceAll('BIGINT', 'INTEGER');
  return text.startsWith('CREATE TABLE') ? `${text.replaceAll('BIGINT', 'INTEGER')} STRICT` : text;
}

function sqlOf(db: DatabaseSync): Sql {
  const known = new Map<string, StatementSync>();
  return async (text, ...values) => {
    const statement = known.get(text) ?? db.prepare(inSqlite(text));
    known.set(text, statement);
    return statement.all(...values) as Row[];
  };
}

/** Opens `tally.db` in the folder, made if missing. Throws what SQLite and the file system throw. */
export function openSqliteDatabase(folder: string): Database {
  mkdirSync(folder, { recursive: true });
  const file = join(folder, 'tally.db');
  // Another process may be writing, for instance the command that makes a code.
  const writer = new DatabaseSync(file, { timeout: 5000 });
  try {
    writer.exec('PRAGMA journal_mode = WAL');
    // FULL: an answer of 200 survives a power cut, not only the end of this program.
    writer.exec('PRAGMA synchronous = FULL');
    // A connection of its own, so that nobody reads what another is still writing.
    const reader = new DatabaseSync(file, { timeout: 5000, readOnly: true });
    const read = sqlOf(reader);
    return {
      read,
      transaction: inGroups(writer, sqlOf(writer)),
      snapshot: async (work) => {
        const still = new DatabaseSync(file, { timeout: 5000, readOnly: true });
        try {
          still.exec('BEGIN');
          return await work(sqlOf(still));
        } finally {
          still.close();
        }
      },
      close: async () => {
        reader.close();
        writer.close();
      },
    };
  } catch (error) {
    writer.close();
    throw error;
  }
}

/** The store in one SQLite file in `folder`. Throws a {@link Problem} if the folder cannot be used. */
export async function openSqlite(folder: string): Promise<Store> {
  let db: Database | undefined;
  try {
    db = openSqliteDatabase(folder);
    return await openStoreOn(db);
  } catch (error) {
    await db?.close();
    if (error instanceof Problem) throw error;
    const reason = error instanceof Error ? error.message : String(error);
    throw new Problem(`Folder data "${folder}" tidak dapat dibaca atau ditulisi (${reason}).`);
  }
}
