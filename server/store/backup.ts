import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { open, rename } from 'node:fs/promises';
import { finished } from 'node:stream/promises';
import { Problem } from '../problem';
import type { Database, Row, Sql } from './database';
import { tableList } from './schema';

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

/** Writes everything the database holds at this moment into a new file; says how many rows. The tally may go on. */
export async function writeBackup(db: Database, file: string, at: number): Promise<number> {
  const half = `${file}.sebagian`;
  const out = createWriteStream(half, { mode: 0o600 });
  const ended = finished(out).catch((error: Error) => {
    throw new Problem(`Cadangan "${file}" tidak dapat ditulis (${error.message}).`);
  });
  // Heard at the end; until then nobody may take a full disk for an error that nobody looks after.
  ended.catch(() => {});
  const hash = createHash('sha256');
  const write = async (what: Head | Line) => {
    const line = `${JSON.stringify(what)}\n`;
    hash.update(line);
    // No faster than the disk takes it.
    if (!out.write(line)) await once(out, 'drain').catch(() => ended);
  };
  let rows = 0;
  await db.snapshot(async (sql) => {
    const [schema] = await sql("SELECT value FROM meta WHERE name = 'schema'");
    await write({ siapSiar: 'cadangan', schema: Number(schema?.value), at });
    for (const table of ['meta', ...tableList] as const) {
      for await (const row of rowsOf(sql, table)) {
        await write({ table, row: { ...row } });
        rows += 1;
      }
    }
  });
  const end: End = { rows, sha256: hash.digest('hex') };
  out.end(`${JSON.stringify(end)}\n`);
  await ended;
  const written = await open(half, 'r+');
  await written.sync();
  await written.close();
  await rename(half, file);
  return rows;
}
