import type { Verdict } from '@/lib/tally/wire';
import type { Adjustment } from './adjustment';
import type { Database, Row } from './database';
import { countedDays } from './posted-days';

/** What one unit published of one kind on one day, over all its slots. All but `n` are indexes in the published lists. */
export interface UnitCell {
  day: number;
  n: number;
  platform: number;
  kind: number;
  source: number;
  jenis: number;
  /** Number of a regional priority, 0 for none. */
  priority: number;
  /** 1 if it carried all mandatory tags. */
  tagged: number;
}

/** Posts of one day on one platform (index in `platformList`), corrections included. */
export interface PostedDay {
  day: number;
  platform: number;
  n: number;
}

/** Counts of one unit that were put aside. */
export interface AsideCount {
  day: number;
  n: number;
  verdict: Verdict;
  /** When it last came, milliseconds UTC. */
  receivedAt: number;
}

/** All that is read of one unit alone. */
export interface UnitReadings {
  /** Both days included; posts and responses. Corrections are not in it. */
  unitCells(unitId: string, from: number, to: number): Promise<UnitCell[]>;
  /** Both days included; days and platforms without a post left out. */
  postedDays(unitId: string, from: number, to: number): Promise<PostedDay[]>;
  /** Corrections by name of those days, the newest first. */
  adjustments(unitId: string, from: number, to: number): Promise<Adjustment[]>;
  asideOf(unitId: string): Promise<AsideCount[]>;
}

const columns = 'day, platform, kind, source, jenis, priority, tagged';

const cellOf = (row: Row): UnitCell => ({
  day: Number(row.day),
  platform: Number(row.platform),
  kind: Number(row.kind),
  source: Number(row.source),
  jenis: Number(row.jenis),
  priority: Number(row.priority),
  tagged: Number(row.tagged),
  n: Number(row.n),
});

/** The part of the store that reads one unit. */
export function unitReadingsIn(db: Database): UnitReadings {
  return {
    unitCells: async (unitId, from, to) => {
      const rows = await db.read(
        `SELECT ${columns}, SUM(n) AS n FROM tally WHERE unit_id = ? AND day BETWEEN ? AND ?
         GROUP BY ${columns} HAVING SUM(n) > 0 ORDER BY ${columns}`,
        unitId,
        from,
        to,
      );
      return rows.map(cellOf);
    },

    postedDays: async (unitId, from, to) => {
      const key = [unitId, from, to];
      const rows = await db.read(countedDays('unit_id = ? AND day BETWEEN ? AND ?'), ...key, ...key);
      return rows
        .map((row) => ({ day: Number(row.day), platform: Number(row.platform), n: Number(row.n) }))
        .filter(({ n }) => n > 0);
    },

    adjustments: async (unitId, from, to) => {
      const rows = await db.read(
        'SELECT * FROM adjustment WHERE unit_id = ? AND day BETWEEN ? AND ? ORDER BY made_at DESC, adjustment_id',
        unitId,
        from,
        to,
      );
      return rows.map((row) => ({
        unitId,
        day: Number(row.day),
        platform: Number(row.platform),
        delta: Number(row.delta),
        reason: String(row.reason) as Adjustment['reason'],
        who: String(row.who),
        at: Number(row.made_at),
      }));
    },

    asideOf: async (unitId) => {
      const rows = await db.read(
        `SELECT day, verdict, SUM(n) AS n, MAX(received_at) AS received_at FROM quarantine WHERE unit_id = ?
         GROUP BY day, verdict ORDER BY day DESC, verdict`,
        unitId,
      );
      return rows.map((row) => ({
        day: Number(row.day),
        n: Number(row.n),
        verdict: String(row.verdict) as Verdict,
        receivedAt: Number(row.received_at),
      }));
    },
  };
}
