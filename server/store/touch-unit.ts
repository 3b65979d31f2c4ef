import type { Sql } from './database';

/** Makes changes to one unit wait for each other until the transaction ends, without saying that it was heard from. */
export async function touchUnit(sql: Sql, unitId: string): Promise<void> {
  await sql(
    `INSERT INTO unit_seen (unit_id, seen_at) VALUES (?, 0)
     ON CONFLICT (unit_id) DO UPDATE SET seen_at = unit_seen.seen_at`,
    unitId,
  );
}
