import { type Day, dayFromEpoch, epochDayOf } from '@/lib/calendar/day';
import { postKindList } from '@/lib/draft/draft';
import { note } from './audit';
import type { Database, Sql } from './database';
import { countedDays } from './posted-days';
import type { Store } from './store';

const post = postKindList.indexOf('post');
/** In place of a source and a jenis, for what no cell told. */
const noCell = -1;
const kindColumns = 'platform, kind, source, jenis, priority, tagged';

/** A month as a number, so that months can be counted; see the schema. */
const monthOf = (day: Day): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
const nameOf = (month: number): string => `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;
const firstDayOf = (month: number): number => epochDayOf(`${nameOf(month)}-01`);

/** Moves the cells of the days from `from` to before `until`, all of one month, into its sums. */
async function sumDays(sql: Sql, month: number, from: number, until: number): Promise<number> {
  await sql(
    `INSERT INTO unit_month (unit_id, month, ${kindColumns}, n)
     SELECT unit_id, CAST(? AS INTEGER), ${kindColumns}, SUM(n) FROM tally WHERE day >= ? AND day < ?
     GROUP BY unit_id, ${kindColumns}
     ON CONFLICT (unit_id, month, ${kindColumns}) DO UPDATE SET n = unit_month.n + excluded.n`,
    month,
    from,
    until,
  );
  // A correction may have taken more than the cells still held: the month must not answer for it either.
  await sql(
    `INSERT INTO unit_month (unit_id, month, ${kindColumns}, n)
     SELECT unit_id, CAST(? AS INTEGER), platform, ${post}, ${noCell}, ${noCell}, 0, 0, -SUM(n)
     FROM (${countedDays('day >= ? AND day < ?')}) AS posted WHERE n < 0 GROUP BY unit_id, platform
     ON CONFLICT (unit_id, month, ${kindColumns}) DO UPDATE SET n = unit_month.n + excluded.n`,
    month,
    from,
    until,
    from,
    until,
  );
  const gone = await sql('DELETE FROM tally WHERE day >= ? AND day < ? RETURNING day', from, until);
  return gone.length;
}

/** The part of the store that keeps old counts as sums of months. */
export function monthsIn(db: Database) {
  return {
    sumMonths: (until, act) =>
      db.transaction(async (sql) => {
        await sql("INSERT INTO meta (name, value) VALUES ('summed-until', '0') ON CONFLICT (name) DO NOTHING");
        const [row] = await sql("UPDATE meta SET value = value WHERE name = 'summed-until' RETURNING value");
        const [first] = await sql('SELECT MIN(day) AS day FROM tally');
        const from = Number(row?.value);
        if (until <= from) return 0;
        let gone = 0;
        if (first?.day != null && Number(first.day) < until) {
          const last = monthOf(dayFromEpoch(until - 1));
          for (let month = monthOf(dayFromEpoch(Number(first.day))); month <= last; month += 1) {
            gone += await sumDays(sql, month, firstDayOf(month), Math.min(firstDayOf(month + 1), until));
          }
        }
        // Also of months with corrections alone: the sums hold them all.
        await sql('DELETE FROM unit_day WHERE day < ?', until);
        // Each day is moved once: what comes for it later is too old, however the clock of the server may jump.
        await sql("UPDATE meta SET value = ? WHERE name = 'summed-until'", `${until}`);
        if (gone > 0) await note(sql, { ...act, what: 'months-summed', detail: `${gone}` });
        return gone;
      }),
    newestDay: async () => {
      const [row] = await db.read('SELECT MAX(day) AS day FROM tally');
      return row?.day == null ? null : Number(row.day);
    },
    monthTotals: async () => {
      const sums = await db.read(
        'SELECT unit_id, month, SUM(n) AS n FROM unit_month WHERE kind = ? GROUP BY unit_id, month',
        post,
      );
      const [row] = await db.read("SELECT value FROM meta WHERE name = 'summed-until'");
      const adjusted = await db.read(
        'SELECT unit_id, day, delta FROM adjustment WHERE day < ?',
        Number(row?.value ?? 0),
      );
      const totals = new Map<string, { unitId: string; month: string; n: number }>();
      const add = (unitId: string, month: number, n: number) => {
        const key = `${unitId} ${month}`;
        totals.set(key, { unitId, month: nameOf(month), n: (totals.get(key)?.n ?? 0) + n });
      };
      for (const { unit_id, month, n } of sums) add(String(unit_id), Number(month), Number(n));
      for (const { unit_id, day, delta } of adjusted) {
        add(String(unit_id), monthOf(dayFromEpoch(Number(day))), Number(delta));
      }
      return [...totals.values()];
    },
  } satisfies Partial<Store>;
}
