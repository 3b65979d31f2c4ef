import type { Database } from './database';
import { insertUnits } from './insert-units';
import { newUnitOf } from './new-unit';
import type { Store } from './store';

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
