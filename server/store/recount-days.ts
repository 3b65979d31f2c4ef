import { postKindList } from '@/lib/draft/draft';
import { placesFor, type Sql } from './database';

const post = postKindList.indexOf('post');

/** Counts the posts of these days anew from cells and adjustments; never added to, so it cannot drift away from them. */
export async function recountDays(sql: Sql, unitId: string, days: number[]): Promise<void> {
  if (days.length === 0) return;
  const places = placesFor(1, days.length);
  await sql(
    `INSERT INTO unit_day (unit_id, day, total)
     SELECT unit_id, day, SUM(n) FROM (
       SELECT unit_id, day, n FROM tally WHERE unit_id = ? AND day IN ${places} AND kind = ?
       UNION ALL SELECT unit_id, day, delta AS n FROM adjustment WHERE unit_id = ? AND day IN ${places}
     ) AS counted GROUP BY unit_id, day
     ON CONFLICT (unit_id, day) DO UPDATE SET total = excluded.total`,
    unitId,
    ...days,
    post,
    unitId,
    ...days,
  );
}
