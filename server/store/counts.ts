import type { WireCell } from '@/lib/tally/wire';
import { type Database, placesFor, type Sql, type Value } from './database';
import { type Held, keyOfEntry, type MergedCell, mergeEntries, type OddEntry } from './merge';
import { countedDays, onDays, posts } from './posted-days';
import { recountDays } from './recount-days';
import type { SlotReport, Store } from './store';

const cellColumns = 'unit_id, day, slot, platform, kind, source, jenis, priority, tagged';
const keyValues = ({ unitId, slot }: SlotReport, e: WireCell): Value[] => [
  unitId,
  e.d,
  slot,
  e.p,
  e.k,
  e.s,
  e.j,
  e.q,
  e.g,
];

/** What the store holds of the slot on the days of the report. */
async function heldCells(sql: Sql, { unitId, slot, entries }: SlotReport): Promise<Map<string, Held>> {
  const days = [...new Set(entries.map(({ d }) => d))];
  if (days.length === 0) return new Map();
  const rows = await sql(
    `SELECT * FROM tally WHERE unit_id = ? AND day IN ${placesFor(1, days.length)} AND slot = ?`,
    unitId,
    ...days,
    slot,
  );
  const keyOf = ({ day, platform, kind, source, jenis, priority, tagged }: (typeof rows)[number]) =>
    [day, platform, kind, source, jenis, priority, tagged].join('|');
  return new Map(rows.map((row) => [keyOf(row), { n: Number(row.n), rev: Number(row.rev) }]));
}

async function putCells(sql: Sql, report: SlotReport, changed: MergedCell[]): Promise<void> {
  if (changed.length === 0) return;
  await sql(
    `INSERT INTO tally (${cellColumns}, n, rev, received_at) VALUES ${placesFor(changed.length, 12)}
     ON CONFLICT (${cellColumns}) DO UPDATE SET n = excluded.n, rev = excluded.rev, received_at = excluded.received_at
     WHERE excluded.rev > tally.rev OR (excluded.rev = tally.rev AND excluded.n > tally.n)`,
    ...changed.flatMap(({ entry, n, rev }) => [...keyValues(report, entry), n, rev, report.at]),
  );
}

/** What cannot be counted is kept aside, so that a wrong clock can be told from a unit that posts nothing. */
async function putAside(sql: Sql, report: SlotReport, odd: OddEntry[]): Promise<void> {
  if (odd.length === 0) return;
  await sql(
    `INSERT INTO quarantine (${cellColumns}, n, rev, verdict, received_at) VALUES ${placesFor(odd.length, 13)}
     ON CONFLICT (${cellColumns}) DO UPDATE SET n = excluded.n, rev = excluded.rev, verdict = excluded.verdict,
       received_at = excluded.received_at WHERE excluded.rev > quarantine.rev`,
    ...odd.flatMap(({ entry, verdict }) => [...keyValues(report, entry), entry.n, entry.r, verdict, report.at]),
  );
}

/** What was put aside and is counted now is no longer odd: a clock that was fast, a kind that we know by now. */
async function forgetCounted(sql: Sql, { unitId, slot }: SlotReport, changed: MergedCell[]): Promise<void> {
  const days = [...new Set(changed.map(({ entry }) => entry.d))];
  const isSame = cellColumns.split(', ').map((one) => `tally.${one} = quarantine.${one}`);
  await sql(
    `DELETE FROM quarantine WHERE unit_id = ? AND day IN ${placesFor(1, days.length)} AND slot = ? AND EXISTS (
       SELECT 1 FROM tally WHERE ${isSame.join(' AND ')} AND tally.rev >= quarantine.rev)`,
    unitId,
    ...days,
    slot,
  );
}

/**
 * Merges one report. The row of the unit is touched first: two reports of one unit are merged one after the other.
 * What does not need an answer in between goes to the engine in one piece, in this order.
 */
export async function mergeReport(sql: Sql, report: SlotReport) {
  const { unitId, deviceId, slot, tokenSerial, entries, client, at, skewMs = null, today } = report;
  const [, held, [summed]] = await Promise.all([
    sql(
      `INSERT INTO unit_seen (unit_id, seen_at) VALUES (?, ?)
       ON CONFLICT (unit_id) DO UPDATE SET seen_at = excluded.seen_at`,
      unitId,
      at,
    ),
    heldCells(sql, report),
    sql("SELECT value FROM meta WHERE name = 'summed-until'"),
    sql(
      `UPDATE device SET seen_at = ?, client = ?, skew_ms = COALESCE(?, skew_ms) WHERE unit_id = ? AND device_id = ?`,
      at,
      client,
      skewMs,
      unitId,
      deviceId,
    ),
    // A newer token was heard from: the ones before it reached their end.
    tokenSerial > 1 &&
      sql(
        'UPDATE token SET ended_at = ? WHERE unit_id = ? AND device_id = ? AND serial < ? AND ended_at IS NULL',
        at,
        unitId,
        deviceId,
        tokenSerial,
      ),
    sql(
      `INSERT INTO slot (unit_id, slot, device_id, created_at, seen_at) VALUES (?, ?, ?, ?, ?)
       ON CONFLICT (unit_id, slot) DO UPDATE SET seen_at = excluded.seen_at, device_id = excluded.device_id`,
      unitId,
      slot,
      deviceId,
      at,
      at,
    ),
  ]);
  const days = { today, summedUntil: Number(summed?.value ?? 0) };
  const { results, changed, odd } = mergeEntries(entries, days, (one) => held.get(keyOfEntry(one)) ?? null);
  const isForked = results.some(({ s }) => s === 'fork');
  // The results are known: what is written now goes out with the commit, and the transaction hears of its failures.
  Promise.all([
    putCells(sql, report, changed),
    putAside(sql, report, odd),
    changed.length > 0 && forgetCounted(sql, report, changed),
    recountDays(sql, unitId, [...new Set(changed.map(({ entry }) => entry.d))]),
    isForked && sql('UPDATE slot SET forked_at = ? WHERE unit_id = ? AND slot = ?', at, unitId, slot),
  ]).catch(() => {});
  return results;
}

/** The part of the store that counts. */
export function countsIn(db: Database) {
  return {
    applyReport: (report) => db.transaction((sql) => mergeReport(sql, report)),
    totals: async (unitId, from, to) => {
      const rows = await db.read(
        'SELECT day, total FROM unit_day WHERE unit_id = ? AND day BETWEEN ? AND ? AND total > 0 ORDER BY day',
        unitId,
        from,
        to,
      );
      return rows.map(({ day, total }) => ({ day: Number(day), n: Number(total) }));
    },
    allTotals: async (from, to) => {
      const rows = await db.read(
        'SELECT unit_id, day, total FROM unit_day WHERE day BETWEEN ? AND ? AND total > 0',
        from,
        to,
      );
      return rows.map((row) => ({ unitId: String(row.unit_id), day: Number(row.day), n: Number(row.total) }));
    },
    platformTotals: async (from, to) => {
      const rows = await db.read(
        `SELECT unit_id, platform, ${posts} AS n FROM (${countedDays(onDays)}) AS posted
         GROUP BY unit_id, platform HAVING ${posts} > 0`,
        from,
        to,
        from,
        to,
      );
      return rows.map((row) => ({ unitId: String(row.unit_id), platform: Number(row.platform), n: Number(row.n) }));
    },
  } satisfies Partial<Store>;
}
