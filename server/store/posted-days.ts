import { postKindList } from '@/lib/draft/draft';
import type { Sql } from './database';

const post = postKindList.indexOf('post');

/**
 * A condition for the days of all units, both ends included. By its unit each row is looked up where it lies; by its day
 * alone a year of a province would be read through for one week.
 */
export const onDays = 'unit_id IN (SELECT unit_id FROM unit) AND day BETWEEN ? AND ?';

/**
 * A statement for posts and corrections per unit, day and platform, as `unit_id`, `day`, `platform`, `n`. `where` is a
 * condition on these columns; its values are given twice, for the cells and for the corrections.
 */
export const countedDays = (where: string): string =>
  `SELECT unit_id, day, platform, SUM(n) AS n FROM (
     SELECT unit_id, day, platform, n FROM tally WHERE ${where} AND kind = ${post}
     UNION ALL SELECT unit_id, day, platform, delta AS n FROM adjustment WHERE ${where}
   ) AS counted GROUP BY unit_id, day, platform`;

/**
 * The posts in rows of {@link countedDays}. A report may take away what a correction took away before: that day holds
 * no post on the platform then, and no other day or platform answers for it.
 */
export const posts = 'SUM(CASE WHEN n > 0 THEN n ELSE 0 END)';

/** Posts and corrections of one day on one platform; below 0 where a report took away what a correction had taken. */
export async function countedOn(sql: Sql, unitId: string, day: number, platform: number): Promise<number> {
  const key = [unitId, day, platform];
  const [row] = await sql(countedDays('unit_id = ? AND day = ? AND platform = ?'), ...key, ...key);
  return Number(row?.n ?? 0);
}
