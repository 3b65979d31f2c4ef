import { randomBytes } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { Problem } from '../problem';
import { steps } from './schema';

/** The portable schema in SQLite's words: STRICT refuses text in a number's place and knows no BIGINT. */
const inSqlite = (step: string) =>
  step.startsWith('CREATE TABLE') ? `${step.replaceAll('BIGINT', 'INTEGER')} STRICT` : step;

/** Runs `work` whole or not at all; when it returns, its changes are on the disk. */
export function inTransaction<T>(db: DatabaseSync, work: () => T): T {
  db.exec('BEGIN IMMEDIATE');
  try {
    const result = work();
    db.exec('COMMIT');
    return result;
  } catch (error) {
    if (db.isTransaction) db.exec('ROLLBACK');
    throw error;
  }
}

function prepare(db: DatabaseSync): void {
  db.exec('PRAGMA journal_mode = WAL');
  // FULL: an answer of 200 survives a power cut, not only the end of this program.
  db.exec('PRAGMA synchronous = FULL');
  inTransaction(db, () => {
    db.exec('CREATE TABLE IF NOT EXISTS meta (name TEXT NOT NULL PRIMARY KEY, value TEXT NOT NULL) STRICT');
    const row = db.prepare("SELECT value FROM meta WHERE name = 'schema'").get();
    const taken = Number(row?.value ?? 0);
    if (taken > steps.length) throw new Problem('Data ini dibuat oleh versi Siap Siar yang lebih baru.');
    for (const step of steps.slice(taken)) db.exec(inSqlite(step));
    const set = db.prepare('INSERT INTO meta (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = ?');
    set.run('schema', `${steps.length}`, `${steps.length}`);
    const made = randomBytes(16).toString('hex');
    db.prepare("INSERT INTO meta (name, value) VALUES ('generation', ?) ON CONFLICT (name) DO NOTHING").run(made);
  });
}

/** Opens `tally.db` in the folder, made if missing. Throws a {@link Problem} where that cannot be done. */
export function openDatabase(folder: string): DatabaseSync {
  let db: DatabaseSync | undefined;
  try {
    mkdirSync(folder, { recursive: true });
    // Another process may be writing, for instance the command that makes a code.
    db = new DatabaseSync(join(folder, 'tally.db'), { timeout: 5000 });
    prepare(db);
    return db;
  } catch (error) {
    db?.close();
    if (error instanceof Problem) throw error;
    const reason = error instanceof Error ? error.message : String(error);
    throw new Problem(`Folder data "${folder}" tidak dapat dibaca atau ditulisi (${reason}).`);
  }
}
