import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createWriteStream, type WriteStream } from 'node:fs';
import { open, rename, rm } from 'node:fs/promises';
import { finished } from 'node:stream/promises';
import { Problem } from '../problem';
import type { Database, Row, Sql } from './database';
import { tableList, tablesAfter } from './tables';

/**
 * A backup is a text file: its head, a line for each row, and its end with the number of rows and the hash of all
 * lines before it, so that half a file is never taken for a whole one. Any engine can read what another one wrote.
 */
export interface Head {
  siapSiar: 'cadangan';
  /** Steps of the schema that the rows were told in. */
  schema: number;
  /** Milliseconds UTC. */
  at: number;
}
export interface Line {
  table: (typeof tableList)[number] | 'meta';
  row: Row;
}
export interface End {
  rows: number;
  sha256: string;
}

/** A year of a large region would not fit into memory at once. */
const large: readonly string[] = ['tally', 'unit_day'] satisfies (typeof tableList)[number][];

/** All rows of a table, of a large one unit by unit. */
async function* rowsOf(sql: Sql, table: string): AsyncGenerator<Row> {
  if (!large.includes(table)) return yield* await sql(`SELECT * FROM ${table}`);
  for (const { unit_id } of await sql(`SELECT DISTINCT unit_id FROM ${table}`)) {
    yield* await sql(`SELECT * FROM ${table} WHERE unit_id = ?`, unit_id ?? '');
  }
}

/** Writes all rows to `out` as it takes them; says how many. */
async function writeRows(db: Database, out: WriteStream, ended: Promise<void>, at: number): Promise<number> {
  const hash = createHash('sha256');
  const write = async (what: Head | Line) => {
    const line = `${JSON.stringify(what)}\n`;
    hash.update(line);
    // No faster than the disk takes it.
    if (!out.write(line)) await once(out, 'drain').catch(() => ended);
  };
  let rows = 0;
  await db.snapshot(async (sql) => {
    const [row] = await sql("SELECT value FROM meta WHERE name = 'schema'");
    const schema = Number(row?.value);
    await write({ siapSiar: 'cadangan', schema, at });
    // A newer program may be asked for a backup before it opens the tally for the first time.
    const there = tablesAfter(schema);
    for (const table of ['meta', ...tableList.filter((one) => there.has(one))] as const) {
      for await (const row of rowsOf(sql, table)) {
        await write({ table, row: { ...row } });
        rows += 1;
      }
    }
  });
  const end: End = { rows, sha256: hash.digest('hex') };
  out.end(`${JSON.stringify(end)}\n`);
  await ended;
  return rows;
}

/** Writes everything the database holds at this moment into a new file; says how many rows. The tally may go on. */
export async function writeBackup(db: Database, file: string, at: number): Promise<number> {
  const half = `${file}.sebagian`;
  const out = createWriteStream(half, { mode: 0o600 });
  const ended = finished(out).catch((error: Error) => {
    throw new Problem(`Cadangan "${file}" tidak dapat ditulis (${error.message}).`);
  });
  // Heard at the end; until then nobody may take a full disk for an error that nobody looks after.
  ended.catch(() => {});
  try {
    const rows = await writeRows(db, out, ended, at);
    const written = await open(half, 'r+');
    await written.sync();
    await written.close();
    await rename(half, file);
    return rows;
  } catch (error) {
    out.destroy();
    await ended.catch(() => {});
    await rm(half, { force: true });
    throw error;
  }
}
