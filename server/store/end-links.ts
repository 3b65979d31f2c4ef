import type { Act } from './act';
import { note } from './audit';
import type { Sql } from './database';

const newestFirst = `ORDER BY CASE WHEN seen_at > created_at THEN 0 ELSE 1 END, seen_at DESC, link_hash`;

/** Ends these links of a unit within a transaction. */
export async function endLinks(sql: Sql, unitId: string, hashes: string[], act: Act): Promise<void> {
  for (const hash of hashes)
    await sql('UPDATE unit_link SET ended_at = ? WHERE unit_id = ? AND link_hash = ?', act.at, unitId, hash);
  if (hashes.length > 0) await note(sql, { ...act, what: 'link-ended', unitId, detail: `${hashes.length}` });
}

/** The unit's links that were not ended; those that may go first come last. */
export const living = async (sql: Sql, unitId: string): Promise<{ hash: string; deviceId: string | null }[]> => {
  const rows = await sql(
    `SELECT link_hash, device_id FROM unit_link WHERE unit_id = ? AND ended_at IS NULL ${newestFirst}`,
    unitId,
  );
  return rows.map((row) => ({
    hash: String(row.link_hash),
    deviceId: row.device_id === null ? null : String(row.device_id),
  }));
};

/** What such links are stored under. */
export const hashesOf = (links: { hash: string }[]) => links.map(({ hash }) => hash);

/** Ends all links of a unit within a transaction; says how many. */
export async function endLinksOf(sql: Sql, unitId: string, act: Act): Promise<number> {
  const links = await living(sql, unitId);
  await endLinks(sql, unitId, hashesOf(links), act);
  return links.length;
}

/** Ends the links that these computers of the unit asked for, within the transaction that ends the computers. */
export async function endLinksOfDevices(sql: Sql, unitId: string, deviceIds: string[], act: Act): Promise<void> {
  const made = (await living(sql, unitId)).filter(({ deviceId }) => deviceId !== null && deviceIds.includes(deviceId));
  await endLinks(sql, unitId, hashesOf(made), act);
}
