import { randomUUID } from 'node:crypto';
import type { Sql } from './database';
import type { NewUnit } from './new-unit';

/** Adds the units whose code is not there yet, within a transaction. */
export async function insertUnits(sql: Sql, units: readonly NewUnit[]): Promise<void> {
  const known = new Set((await sql('SELECT code FROM unit')).map(({ code }) => code));
  for (const { code, name, jenis, kecamatan } of units.filter((one) => !known.has(one.code))) {
    await sql(
      `INSERT INTO unit (unit_id, code, name, jenis, kecamatan) VALUES (?, ?, ?, ?, ?)
       ON CONFLICT (code) DO NOTHING`,
      randomUUID(),
      code,
      name,
      jenis,
      kecamatan,
    );
  }
}
