import { placesFor, type Sql } from './database';
import { countedDays, posts } from './posted-days';

/** Counts the posts of these days anew from cells and adjustments; never added to, so it cannot drift away from them. */
export async function recountDays(sql: Sql, unitId: string, days: number[]): Promise<void> {
  if (days.length === 0) return;
  await sql(
    `INSERT INTO unit_day (unit_id, day, total)
     SELECT unit_id, day, ${posts} FROM (
       ${countedDays(`unit_id = ? AND day IN ${placesFor(1, days.length)}`)}
     ) AS posted GROUP BY unit_id, day
     ON CONFLICT (unit_id, day) DO UPDATE SET total = excluded.total`,
    unitId,
    ...days,
    unitId,
    ...days,
  );
}
