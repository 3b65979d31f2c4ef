import { randomBytes } from 'node:crypto';
import { Problem } from '../problem';
import type { Database, Sql } from './database';
import { steps } from './schema';

export const makeGeneration = (): string => randomBytes(16).toString('hex');

const keepFirst = 'INSERT INTO meta (name, value) VALUES (?, ?) ON CONFLICT (name) DO NOTHING';

/** Takes the steps of the schema up to `last` that were not taken yet. Touching the row first lets one process at a time do it. */
export async function takeSteps(sql: Sql, last = steps.length): Promise<void> {
  await sql('CREATE TABLE IF NOT EXISTS meta (name TEXT NOT NULL PRIMARY KEY, value TEXT NOT NULL)');
  await sql(keepFirst, 'schema', '0');
  const [row] = await sql("UPDATE meta SET value = value WHERE name = 'schema' RETURNING value");
  const taken = Number(row?.value);
  if (taken > steps.length) throw new Problem('Data ini dibuat oleh versi Siap Siar yang lebih baru.');
  for (const step of steps.slice(taken, last)) await sql(step);
  if (last > taken) await sql("UPDATE meta SET value = ? WHERE name = 'schema'", `${last}`);
}

/** Brings the tables up to date and returns the generation, made at the first time. */
export async function prepare(db: Database): Promise<string> {
  return db.transaction(async (sql) => {
    await takeSteps(sql);
    await sql(keepFirst, 'generation', makeGeneration());
    const [row] = await sql("SELECT value FROM meta WHERE name = 'generation'");
    return String(row?.value);
  });
}
