import { note } from './audit';
import type { Database, Sql } from './database';
import { insertDevice, insertToken } from './devices';
import { bySelector, insertCode } from './enrolment-code';
import type { Attempt, NewDevice, Store } from './store';

/**
 * The same computer comes again with the code it used: the answer was lost on its way. It gets a token more for the
 * same device. True if that is so.
 */
async function isRepeated(sql: Sql, selector: string, device: NewDevice, slot: string): Promise<boolean> {
  const [row] = await sql(
    `SELECT device.device_id FROM enrolment_code JOIN device
       ON device.unit_id = enrolment_code.unit_id AND device.device_id = enrolment_code.device_id
     WHERE enrolment_code.unit_id = ? AND selector = ? AND used_slot = ? AND expires_at > ? AND revoked_at IS NULL`,
    device.unitId,
    selector,
    slot,
    device.at,
  );
  if (!row) return false;
  await insertToken(sql, { ...device, deviceId: String(row.device_id) });
  return true;
}

/** The part of the store that knows enrolment codes. */
export function codesIn(db: Database) {
  return {
    addCode: (code, act) =>
      db.transaction(async (sql) => {
        const isAdded = await insertCode(sql, code);
        if (isAdded) await note(sql, { ...act, what: 'code-issued', unitId: code.unitId, detail: code.selector });
        return isAdded;
      }),

    attemptCode: (selector, slot, maxTries, now, isGuarded = false): Promise<Attempt> =>
      db.transaction(async (sql) => {
        const [row] = await sql(bySelector, selector);
        if (!row) return { state: 'unknown' };
        if (row.used_at !== null && row.used_slot !== slot) return { state: 'used' };
        if (Number(row.expires_at) <= now) return { state: 'expired' };
        const unitId = String(row.unit_id);
        if (isGuarded && Number(row.tries) > 0 && Number(row.tries) < maxTries) return { state: 'guarded' };
        const [used] = await sql(
          `UPDATE enrolment_code SET tries = tries + 1 WHERE unit_id = ? AND selector = ? AND tries < ? RETURNING tries`,
          unitId,
          selector,
          maxTries,
        );
        if (!used) return { state: 'locked' };
        if (used.tries === maxTries)
          await note(sql, { at: now, who: 'kode', what: 'code-tried-out', unitId, detail: selector });
        const [salt, hash] = [String(row.salt), String(row.hash)];
        return { state: 'open', code: { unitId, selector, salt, hash, expiresAt: Number(row.expires_at) } };
      }),

    redeemCode: (selector, device, slot) =>
      db.transaction(async (sql) => {
        const { unitId, deviceId, at } = device;
        // The right code gives its try back, so that an office with a bad line cannot lock itself out.
        const [won] = await sql(
          `UPDATE enrolment_code SET used_at = ?, used_slot = ?, device_id = ?, tries = tries - 1
           WHERE unit_id = ? AND selector = ? AND used_at IS NULL AND expires_at > ? RETURNING selector`,
          at,
          slot,
          deviceId,
          unitId,
          selector,
          at,
        );
        if (won) {
          await insertDevice(sql, device);
          await note(sql, { at, who: `perangkat ${deviceId}`, what: 'code-used', unitId, detail: selector });
          return true;
        }
        if (!(await isRepeated(sql, selector, device, slot))) return false;
        await sql('UPDATE enrolment_code SET tries = tries - 1 WHERE unit_id = ? AND selector = ?', unitId, selector);
        return true;
      }),
  } satisfies Partial<Store>;
}
