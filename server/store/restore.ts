import { Problem } from '../problem';
import type { Act } from './act';
import { note } from './audit';
import type { Head, Line } from './backup';
import { type Database, placesFor, type Sql } from './database';
import { makeGeneration, takeSteps } from './prepare';
import { broken, readBackup } from './read-backup';
import { steps } from './schema';

/** Rows that one statement writes: PostgreSQL takes 65,535 values, SQLite half as many, and a row has 13 at most. */
const atOnce = 500;

/** Rows that fit into one statement. */
async function putRows(sql: Sql, lines: Line[]): Promise<void> {
  const [first] = lines;
  if (!first) return;
  const columns = Object.keys(first.row);
  const isHere = first.table === 'meta' ? ' ON CONFLICT (name) DO UPDATE SET value = excluded.value' : '';
  await sql(
    `INSERT INTO ${first.table} (${columns.join(', ')}) VALUES ${placesFor(lines.length, columns.length)}${isHere}`,
    ...lines.flatMap(({ row }) => columns.map((column) => row[column] ?? null)),
  );
}

/** Collects rows of one form and writes them together. */
function rowWriter(sql: Sql) {
  let form = '';
  let lines: Line[] = [];
  const flush = async () => {
    await putRows(sql, lines);
    lines = [];
  };
  return {
    flush,
    put: async (line: Line) => {
      const own = `${line.table} ${Object.keys(line.row).join(' ')}`;
      if (own !== form || lines.length === atOnce) await flush();
      form = own;
      lines.push(line);
    },
  };
}

/** The head of a file that is whole from its first line to its last. Throws a {@link Problem} for any other. */
async function headOf(file: string): Promise<Head> {
  try {
    return (await readBackup(file, async () => {})).head;
  } catch {
    throw broken();
  }
}

/**
 * Fills an empty database with a backup, of this version or an older one, and gives it a new generation: so every
 * client sends again what came after the backup. Throws a {@link Problem} for half a file, a newer version, or a
 * database that holds something already. The file is read twice, line by line: first to see that it is whole, then for
 * its rows, and what was read the second time must be whole again before anything is kept.
 */
export async function restoreBackup(db: Database, file: string, act: Act): Promise<number> {
  const { schema, at } = await headOf(file);
  if (schema > steps.length) throw new Problem('Cadangan ini dibuat oleh versi Siap Siar yang lebih baru.');
  return db.transaction(async (sql) => {
    await sql('CREATE TABLE IF NOT EXISTS meta (name TEXT NOT NULL PRIMARY KEY, value TEXT NOT NULL)');
    if ((await sql('SELECT name FROM meta')).length > 0) {
      throw new Problem('Tempat tujuan sudah berisi data. Pilih folder atau basis data yang masih kosong.');
    }
    await takeSteps(sql, schema);
    const { put, flush } = rowWriter(sql);
    const { rows } = await readBackup(file, put);
    await flush();
    await takeSteps(sql);
    await sql("UPDATE meta SET value = ? WHERE name = 'generation'", makeGeneration());
    await note(sql, { ...act, what: 'restored', detail: new Date(at).toISOString() });
    return rows;
  });
}
