import type { DatabaseSync } from 'node:sqlite';
import { postKindList } from '@/lib/draft/draft';
import type { WireCell } from '@/lib/tally/wire';
import { mergeEntries } from './merge';
import { inTransaction } from './sqlite-open';
import type { SlotReport, Store } from './store';

const post = postKindList.indexOf('post');
const cellKey = (e: WireCell) => [e.p, e.k, e.s, e.j, e.q, e.g];

/** The part of the SQLite store that counts. */
export function countsIn(db: DatabaseSync) {
  const seenDevice = db.prepare('UPDATE device SET seen_at = ?, client = ? WHERE unit_id = ? AND device_id = ?');
  const seenSlot = db.prepare(
    `INSERT INTO slot (unit_id, slot, device_id, created_at, seen_at) VALUES (?, ?, ?, ?, ?)
     ON CONFLICT (unit_id, slot) DO UPDATE SET seen_at = excluded.seen_at, device_id = excluded.device_id`,
  );
  const forkSlot = db.prepare('UPDATE slot SET forked_at = ? WHERE unit_id = ? AND slot = ?');
  const held = db.prepare(
    `SELECT n, rev FROM tally WHERE unit_id = ? AND day = ? AND slot = ?
     AND platform = ? AND kind = ? AND source = ? AND jenis = ? AND priority = ? AND tagged = ?`,
  );
  const put = db.prepare(
    `INSERT INTO tally (unit_id, day, slot, platform, kind, source, jenis, priority, tagged, n, rev, received_at)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
     ON CONFLICT (unit_id, day, slot, platform, kind, source, jenis, priority, tagged)
     DO UPDATE SET n = excluded.n, rev = excluded.rev, received_at = excluded.received_at
     WHERE excluded.rev > tally.rev OR (excluded.rev = tally.rev AND excluded.n > tally.n)`,
  );
  // Counted anew from the cells, never added to: so it cannot drift away from them.
  const recount = db.prepare(
    `INSERT INTO unit_day (unit_id, day, total)
     SELECT ?, ?, COALESCE(SUM(n), 0) FROM tally WHERE unit_id = ? AND day = ? AND kind = ?
     ON CONFLICT (unit_id, day) DO UPDATE SET total = excluded.total`,
  );
  const totals = db.prepare(
    'SELECT day, total FROM unit_day WHERE unit_id = ? AND day BETWEEN ? AND ? AND total > 0 ORDER BY day',
  );
  const allTotals = db.prepare('SELECT unit_id, day, total FROM unit_day WHERE day BETWEEN ? AND ? AND total > 0');
  const platformTotals = db.prepare(
    `SELECT unit_id, platform, SUM(n) AS n FROM tally WHERE day BETWEEN ? AND ? AND kind = ?
     GROUP BY unit_id, platform HAVING SUM(n) > 0`,
  );

  const apply = ({ unitId, deviceId, slot, entries, client, at, today }: SlotReport) => {
    seenDevice.run(at, client, unitId, deviceId);
    seenSlot.run(unitId, slot, deviceId, at, at);
    const { results, changed } = mergeEntries(entries, today, (entry) => {
      const row = held.get(unitId, entry.d, slot, ...cellKey(entry));
      return row ? { n: Number(row.n), rev: Number(row.rev) } : null;
    });
    for (const { entry, n, rev } of changed) put.run(unitId, entry.d, slot, ...cellKey(entry), n, rev, at);
    for (const day of new Set(changed.map(({ entry }) => entry.d))) recount.run(unitId, day, unitId, day, post);
    if (results.some(({ s }) => s === 'fork')) forkSlot.run(at, unitId, slot);
    return results;
  };

  return {
    applyReport: async (report) => inTransaction(db, () => apply(report)),
    totals: async (unitId, from, to) =>
      totals.all(unitId, from, to).map(({ day, total }) => ({ day: Number(day), n: Number(total) })),
    allTotals: async (from, to) =>
      allTotals.all(from, to).map((row) => ({
        unitId: String(row.unit_id),
        day: Number(row.day),
        n: Number(row.total),
      })),
    platformTotals: async (from, to) =>
      platformTotals.all(from, to, post).map((row) => ({
        unitId: String(row.unit_id),
        platform: Number(row.platform),
        n: Number(row.n),
      })),
  } satisfies Partial<Store>;
}
