import type { DatabaseSync } from 'node:sqlite';
import { inTransaction } from './sqlite-open';
import type { Attempt, NewDevice, Store } from './store';

/** The part of the SQLite store that knows codes and devices. */
export function codesIn(db: DatabaseSync) {
  const bySelector = db.prepare('SELECT * FROM enrolment_code WHERE selector = ?');
  const addCode = db.prepare(
    'INSERT INTO enrolment_code (unit_id, selector, salt, hash, expires_at, tries) VALUES (?, ?, ?, ?, ?, 0)',
  );
  const useTry = db.prepare(
    'UPDATE enrolment_code SET tries = tries + 1 WHERE unit_id = ? AND selector = ? AND tries < ?',
  );
  const useCode = db.prepare(
    'UPDATE enrolment_code SET used_at = ? WHERE unit_id = ? AND selector = ? AND used_at IS NULL AND expires_at > ?',
  );
  const add = db.prepare(
    `INSERT INTO device (unit_id, device_id, token_hash, client, created_at, seen_at) VALUES (?, ?, ?, ?, ?, ?)`,
  );
  const byToken = db.prepare('SELECT unit_id, device_id FROM device WHERE token_hash = ? AND revoked_at IS NULL');
  const revoke = db.prepare('UPDATE device SET revoked_at = ? WHERE unit_id = ? AND revoked_at IS NULL');
  const addDevice = (d: NewDevice) => add.run(d.unitId, d.deviceId, d.tokenHash, d.client, d.at, d.at);

  return {
    addCode: async ({ unitId, selector, salt, hash, expiresAt }) =>
      inTransaction(db, () => {
        if (bySelector.get(selector)) return false;
        addCode.run(unitId, selector, salt, hash, expiresAt);
        return true;
      }),
    attemptCode: async (selector, maxTries, now): Promise<Attempt> =>
      inTransaction(db, () => {
        const row = bySelector.get(selector);
        if (!row) return { state: 'unknown' };
        if (row.used_at !== null) return { state: 'used' };
        if (Number(row.expires_at) <= now) return { state: 'expired' };
        const unitId = String(row.unit_id);
        if (useTry.run(unitId, selector, maxTries).changes === 0) return { state: 'locked' };
        const [salt, hash] = [String(row.salt), String(row.hash)];
        return { state: 'open', code: { unitId, selector, salt, hash, expiresAt: Number(row.expires_at) } };
      }),
    redeemCode: async (selector, device) =>
      inTransaction(db, () => {
        if (useCode.run(device.at, device.unitId, selector, device.at).changes === 0) return false;
        addDevice(device);
        return true;
      }),
    addDevice: async (device) => {
      addDevice(device);
    },
    deviceOf: async (tokenHash) => {
      const row = byToken.get(tokenHash);
      return row ? { unitId: String(row.unit_id), deviceId: String(row.device_id) } : null;
    },
    revokeDevices: async (unitId, at) => Number(revoke.run(at, unitId).changes),
  } satisfies Partial<Store>;
}
