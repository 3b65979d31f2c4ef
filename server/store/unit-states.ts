import type { Database } from './database';

/** How a unit is connected. */
export interface UnitState {
  unitId: string;
  /** Computers that may report. */
  devices: number;
  /** When one of its computers was last heard of, also one that was ended since. */
  seenAt: number;
}

export interface UnitStates {
  /** Of all units that ever had a computer. */
  unitStates(): Promise<UnitState[]>;
}

/** The part of the store that tells how the units are connected. */
export function unitStatesIn(db: Database): UnitStates {
  return {
    unitStates: async () => {
      const rows = await db.read(
        `SELECT unit_id, COUNT(CASE WHEN revoked_at IS NULL THEN 1 END) AS devices, MAX(seen_at) AS seen_at
         FROM device GROUP BY unit_id`,
      );
      return rows.map((row) => ({
        unitId: String(row.unit_id),
        devices: Number(row.devices),
        seenAt: Number(row.seen_at),
      }));
    },
  };
}
