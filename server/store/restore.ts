import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { Problem } from '../problem';
import type { Act } from './act';
import { note } from './audit';
import type { End, Head, Line } from './backup';
import type { Database } from './database';
import { makeGeneration, takeSteps } from './prepare';
import { steps, tableList } from './schema';

const broken = () => new Problem('Berkas cadangan tidak utuh. Tidak ada yang diubah.');
const columnName = /^[a-z_]+$/;

/** The file's head and lines. Throws a {@link Problem} if it is not a whole backup. */
function readBackup(text: string): { head: Head; lines: Line[] } {
  try {
    const [first = '', ...rest] = text.trimEnd().split('\n');
    const { rows, sha256 } = JSON.parse(rest.pop() ?? '') as End;
    const hash = createHash('sha256')
      .update(`${[first, ...rest].join('\n')}\n`)
      .digest('hex');
    const head = JSON.parse(first) as Head;
    const lines = rest.map((line) => JSON.parse(line) as Line);
    const isOurs = (line: Line) =>
      [...tableList, 'meta'].includes(line.table) && Object.keys(line.row).every((name) => columnName.test(name));
    if (head.siapSiar !== 'cadangan' || hash !== sha256 || rows !== lines.length || !lines.every(isOurs))
      throw broken();
    return { head, lines };
  } catch {
    throw broken();
  }
}

/**
 * Fills an empty database with a backup, of this version or an older one, and gives it a new generation: so every
 * client sends again what came after the backup. Throws a {@link Problem} for half a file, a newer version, or a
 * database that holds something already.
 */
export async function restoreBackup(db: Database, file: string, act: Act): Promise<number> {
  const { head, lines } = readBackup(await readFile(file, 'utf8').catch(() => ''));
  if (head.schema > steps.length) throw new Problem('Cadangan ini dibuat oleh versi Siap Siar yang lebih baru.');
  await db.transaction(async (sql) => {
    await sql('CREATE TABLE IF NOT EXISTS meta (name TEXT NOT NULL PRIMARY KEY, value TEXT NOT NULL)');
    if ((await sql('SELECT name FROM meta')).length > 0) {
      throw new Problem('Tempat tujuan sudah berisi data. Pilih folder atau basis data yang masih kosong.');
    }
    await takeSteps(sql, head.schema);
    for (const { table, row } of lines) {
      const columns = Object.keys(row);
      const places = columns.map(() => '?').join(', ');
      const isHere = table === 'meta' ? ' ON CONFLICT (name) DO UPDATE SET value = excluded.value' : '';
      await sql(`INSERT INTO ${table} (${columns.join(', ')}) VALUES (${places})${isHere}`, ...Object.values(row));
    }
    await takeSteps(sql);
    await sql("UPDATE meta SET value = ? WHERE name = 'generation'", makeGeneration());
    await note(sql, { ...act, what: 'restored', detail: new Date(head.at).toISOString() });
  });
  return lines.length;
}
