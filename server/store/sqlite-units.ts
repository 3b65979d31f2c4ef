import { randomUUID } from 'node:crypto';
import type { DatabaseSync } from 'node:sqlite';
import { inTransaction } from './sqlite-open';
import type { Store } from './store';

/** The part of the SQLite store that knows the units and the tally itself. */
export function unitsIn(db: DatabaseSync) {
  const meta = db.prepare('SELECT value FROM meta WHERE name = ?');
  const all = db.prepare(
    `SELECT unit.unit_id, code, name, jenis, kecamatan, MIN(device.created_at) AS connected_at
     FROM unit LEFT JOIN device ON device.unit_id = unit.unit_id AND device.revoked_at IS NULL
     GROUP BY unit.unit_id, code, name, jenis, kecamatan`,
  );
  const add = db.prepare(
    'INSERT INTO unit (unit_id, code, name, jenis, kecamatan) VALUES (?, ?, ?, ?, ?) ON CONFLICT (code) DO NOTHING',
  );
  return {
    generation: String(meta.get('generation')?.value),
    isDemo: async () => meta.get('demo') !== undefined,
    markDemo: async () => {
      db.prepare("INSERT INTO meta (name, value) VALUES ('demo', '1') ON CONFLICT (name) DO NOTHING").run();
    },
    addUnits: async (units) =>
      inTransaction(db, () => {
        for (const { code, name, jenis, kecamatan } of units) add.run(randomUUID(), code, name, jenis, kecamatan);
      }),
    units: async () =>
      all.all().map((row) => ({
        id: String(row.unit_id),
        code: String(row.code),
        name: String(row.name),
        jenis: String(row.jenis),
        kecamatan: String(row.kecamatan),
        connectedAt: row.connected_at === null ? null : Number(row.connected_at),
      })),
  } satisfies Partial<Store>;
}
