import { postKindList } from '@/lib/draft/draft';
import { sourceList } from '@/lib/tally/counted';
import type { Act } from './act';
import { note } from './audit';
import type { Database } from './database';
import { onDays } from './posted-days';

const post = postKindList.indexOf('post');
const response = postKindList.indexOf('response');
const entered = sourceList.indexOf('entered');

/** Beside the posts of a unit: what else its cells say of the same days. */
export interface UnitMix {
  unitId: string;
  responses: number;
  /** Posts that were entered by hand, and those that carried every mandatory tag. */
  entered: number;
  tagged: number;
}

/** What the pages of all units read beside the counts. */
export interface Readings {
  /** When a device of the unit was last heard from; units without one that may report are left out. */
  lastSeen(): Promise<{ unitId: string; seenAt: number }[]>;
  /**
   * Units that were heard from since the instant with a clock more than `off` milliseconds away from ours, or whose
   * counts were put aside since then because their day cannot be.
   */
  oddClocks(since: number, off: number): Promise<string[]>;
  /** Of all units with a count on these days. */
  mixes(from: number, to: number): Promise<UnitMix[]>;
  /** The first day that is still kept by itself; those before stand only in sums of months. 0 if nothing was summed. */
  keptFrom(): Promise<number>;
  /** Writes down that somebody took a table away; `detail` names it. */
  noteExport(detail: string, act: Act): Promise<void>;
}

/** The part of the store that reads for the pages of all units. */
export function readingsIn(db: Database): Readings {
  return {
    lastSeen: async () => {
      const rows = await db.read(
        'SELECT unit_id, MAX(seen_at) AS seen_at FROM device WHERE revoked_at IS NULL GROUP BY unit_id',
      );
      return rows.map((row) => ({ unitId: String(row.unit_id), seenAt: Number(row.seen_at) }));
    },
    oddClocks: async (since, off) => {
      const rows = await db.read(
        `SELECT unit_id FROM device WHERE revoked_at IS NULL AND seen_at >= ? AND ABS(skew_ms) > ?
         UNION SELECT unit_id FROM quarantine WHERE received_at >= ? AND verdict IN ('future', 'too-old')`,
        since,
        off,
        since,
      );
      return rows.map((row) => String(row.unit_id));
    },
    mixes: async (from, to) => {
      const rows = await db.read(
        `SELECT unit_id, SUM(CASE WHEN kind = ? THEN n ELSE 0 END) AS responses,
           SUM(CASE WHEN kind = ? AND source = ? THEN n ELSE 0 END) AS entered,
           SUM(CASE WHEN kind = ? THEN tagged * n ELSE 0 END) AS tagged
         FROM tally WHERE ${onDays} GROUP BY unit_id`,
        response,
        post,
        entered,
        post,
        from,
        to,
      );
      return rows.map((row) => ({
        unitId: String(row.unit_id),
        responses: Number(row.responses),
        entered: Number(row.entered),
        tagged: Number(row.tagged),
      }));
    },
    keptFrom: async () => {
      const [row] = await db.read("SELECT value FROM meta WHERE name = 'summed-until'");
      return Number(row?.value ?? 0);
    },
    noteExport: (detail, act) => db.transaction((sql) => note(sql, { ...act, what: 'exported', detail })),
  };
}
