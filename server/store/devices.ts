import { note } from './audit';
import type { Database, Sql } from './database';
import { endLinksOfDevices } from './end-links';
import type { NewDevice, Store } from './store';

/** One token more for a device; the ones before it live until this one is first used. */
export async function insertToken(sql: Sql, { unitId, deviceId, tokenHash, at }: Omit<NewDevice, 'client'>) {
  await sql(
    `INSERT INTO token (unit_id, device_id, serial, token_hash, created_at)
     SELECT unit_id, device_id, (SELECT COALESCE(MAX(serial), 0) + 1 FROM token WHERE unit_id = ? AND device_id = ?),
       CAST(? AS TEXT), CAST(? AS BIGINT)
     FROM device WHERE unit_id = ? AND device_id = ?`,
    unitId,
    deviceId,
    tokenHash,
    at,
    unitId,
    deviceId,
  );
}

export async function insertDevice(sql: Sql, device: NewDevice): Promise<void> {
  const { unitId, deviceId, client, at } = device;
  await sql(
    'INSERT INTO device (unit_id, device_id, client, created_at, seen_at) VALUES (?, ?, ?, ?, ?)',
    unitId,
    deviceId,
    client,
    at,
    at,
  );
  await insertToken(sql, device);
}

/** The part of the store that knows devices and their tokens. */
export function devicesIn(db: Database) {
  return {
    addDevice: (device) => db.transaction((sql) => insertDevice(sql, device)),

    addToken: (device, tokenHash, at) =>
      db.transaction(async (sql) => {
        const { unitId, deviceId } = device;
        await insertToken(sql, { unitId, deviceId, tokenHash, at });
        await note(sql, { at, who: `perangkat ${deviceId}`, what: 'token-rotated', unitId });
      }),

    deviceOf: async (tokenHash) => {
      const [row] = await db.read(
        `SELECT token.unit_id, token.device_id, token.serial, token.created_at, MAX(newer.created_at) AS newest_at
         FROM token
         JOIN device ON device.unit_id = token.unit_id AND device.device_id = token.device_id
         JOIN token AS newer ON newer.unit_id = token.unit_id AND newer.device_id = token.device_id
         WHERE token.token_hash = ? AND token.ended_at IS NULL AND device.revoked_at IS NULL
         GROUP BY token.unit_id, token.device_id, token.serial, token.created_at`,
        tokenHash,
      );
      return row
        ? {
            unitId: String(row.unit_id),
            deviceId: String(row.device_id),
            tokenSerial: Number(row.serial),
            tokenAt: Number(row.created_at),
            newestTokenAt: Number(row.newest_at),
          }
        : null;
    },

    revokeToken: (tokenHash, at) =>
      db.transaction(async (sql) => {
        const [row] = await sql(
          `SELECT device.unit_id, device.device_id, revoked_at FROM token
           JOIN device ON device.unit_id = token.unit_id AND device.device_id = token.device_id
           WHERE token_hash = ? AND (ended_at IS NULL OR revoked_at IS NOT NULL)`,
          tokenHash,
        );
        if (!row) return false;
        if (row.revoked_at !== null) return true;
        const [unitId, deviceId] = [String(row.unit_id), String(row.device_id)];
        await sql('UPDATE device SET revoked_at = ? WHERE unit_id = ? AND device_id = ?', at, unitId, deviceId);
        const act = { who: `perangkat ${deviceId}`, at };
        await note(sql, { ...act, what: 'device-revoked', unitId });
        await endLinksOfDevices(sql, unitId, [deviceId], act);
        return true;
      }),

    revokeDevices: (unitId, act) =>
      db.transaction(async (sql) => {
        const ended = await sql(
          'UPDATE device SET revoked_at = ? WHERE unit_id = ? AND revoked_at IS NULL RETURNING device_id',
          act.at,
          unitId,
        );
        await note(sql, { ...act, what: 'unit-revoked', unitId, detail: `${ended.length}` });
        const deviceIds = ended.map((row) => String(row.device_id));
        await endLinksOfDevices(sql, unitId, deviceIds, act);
        return ended.length;
      }),
  } satisfies Partial<Store>;
}
