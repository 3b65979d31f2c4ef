import { randomUUID } from 'node:crypto';
import type { Database, Sql } from './database';
import { type NewUnit, newUnitOf } from './new-unit';
import type { Store } from './store';

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

/** The part of the store that knows the units and the tally itself. */
export function unitsIn(db: Database) {
  return {
    isDemo: async () => (await db.read("SELECT value FROM meta WHERE name = 'demo'")).length > 0,
    markDemo: async () => {
      await db.transaction((sql) =>
        sql("INSERT INTO meta (name, value) VALUES ('demo', '1') ON CONFLICT (name) DO NOTHING"),
      );
    },
    addUnits: (units) => db.transaction((sql) => insertUnits(sql, units)),
    unit: async (unitId) => {
      const [row] = await db.read('SELECT code, name, jenis, kecamatan FROM unit WHERE unit_id = ?', unitId);
      return row ? newUnitOf(row) : null;
    },
    units: async () => {
      const rows = await db.read(
        `SELECT unit.unit_id, code, name, jenis, kecamatan, MIN(device.created_at) AS connected_at
         FROM unit LEFT JOIN device ON device.unit_id = unit.unit_id AND device.revoked_at IS NULL
         WHERE unit.ended_at IS NULL
         GROUP BY unit.unit_id, code, name, jenis, kecamatan`,
      );
      return rows.map((row) => ({
        id: String(row.unit_id),
        ...newUnitOf(row),
        connectedAt: row.connected_at === null ? null : Number(row.connected_at),
      }));
    },
  } satisfies Partial<Store>;
}
