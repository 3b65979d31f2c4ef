import type { Act } from './act';
import { note } from './audit';
import type { Database } from './database';
import { endLinksOfDevices } from './end-links';

/** A computer of a unit, as the Diskominfo sees it. */
export interface UnitDevice {
  deviceId: string;
  /** As an admin named it; null before. */
  label: string | null;
  /** Version of the extension. */
  client: string;
  createdAt: number;
  seenAt: number;
  /** How far its clock was from ours at its last report, milliseconds; above 0 it is fast. Null if not known. */
  skewMs: number | null;
}

/** Longest name of a computer, in letters. */
export const labelAtMost = 40;

export interface UnitDevices {
  /** Those that may report, the one heard from last first. */
  unitDevices(unitId: string): Promise<UnitDevice[]>;
  /** False if the unit has no such device. An empty label takes the name away. */
  nameDevice(unitId: string, deviceId: string, label: string, act: Act): Promise<boolean>;
  /** Ends one device, and the links it asked for, from the next request on; false if it is ended already. Counts stay. */
  endDevice(unitId: string, deviceId: string, act: Act): Promise<boolean>;
}

/** The part of the store that knows the computers of one unit. */
export function unitDevicesIn(db: Database): UnitDevices {
  return {
    unitDevices: async (unitId) => {
      const rows = await db.read(
        `SELECT device_id, label, client, created_at, seen_at, skew_ms FROM device
         WHERE unit_id = ? AND revoked_at IS NULL ORDER BY seen_at DESC, device_id`,
        unitId,
      );
      return rows.map((row) => ({
        deviceId: String(row.device_id),
        label: row.label === null ? null : String(row.label),
        client: String(row.client),
        createdAt: Number(row.created_at),
        seenAt: Number(row.seen_at),
        skewMs: row.skew_ms === null ? null : Number(row.skew_ms),
      }));
    },

    nameDevice: (unitId, deviceId, label, act) =>
      db.transaction(async (sql) => {
        const [named] = await sql(
          'UPDATE device SET label = ? WHERE unit_id = ? AND device_id = ? AND revoked_at IS NULL RETURNING device_id',
          label || null,
          unitId,
          deviceId,
        );
        if (named) await note(sql, { ...act, what: 'device-named', unitId, detail: `${deviceId} ${label}` });
        return named !== undefined;
      }),

    endDevice: (unitId, deviceId, act) =>
      db.transaction(async (sql) => {
        const [ended] = await sql(
          `UPDATE device SET revoked_at = ? WHERE unit_id = ? AND device_id = ? AND revoked_at IS NULL
           RETURNING device_id`,
          act.at,
          unitId,
          deviceId,
        );
        if (!ended) return false;
        await note(sql, { ...act, what: 'device-revoked', unitId, detail: deviceId });
        await endLinksOfDevices(sql, unitId, [deviceId], act);
        return true;
      }),
  };
}
