import { randomUUID } from 'node:crypto';
import type { Adjustment, Adjustments, Corrected, CorrectionForm } from './adjustment';
import { note } from './audit';
import type { Database, Sql } from './database';
import { countedOn } from './posted-days';
import { recountDays } from './recount-days';
import { touchUnit } from './touch-unit';

/** Corrects a day's total within a transaction; see {@link Store.adjust}. */
export async function adjustDay(sql: Sql, adjustment: Adjustment, form?: CorrectionForm): Promise<Corrected> {
  const { unitId, day, platform, delta, reason, who, at } = adjustment;
  // Touched first, so that a report of the unit waits for the correction or the correction for it.
  await touchUnit(sql, unitId);
  if (form) {
    const known = await sql('SELECT adjustment_id FROM adjustment WHERE unit_id = ?', unitId);
    if (known.some((row) => row.adjustment_id === form.id)) return 'repeated';
    if (known.length !== form.seen) return 'changed';
  }
  const held = await countedOn(sql, unitId, day, platform);
  const [summed] = await sql("SELECT value FROM meta WHERE name = 'summed-until'");
  if (held + delta < 0 || day < Number(summed?.value ?? 0)) return 'refused';
  await sql(
    `INSERT INTO adjustment (unit_id, adjustment_id, day, platform, delta, reason, who, made_at)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
    unitId,
    form?.id ?? randomUUID(),
    day,
    platform,
    delta,
    reason,
    who,
    at,
  );
  await recountDays(sql, unitId, [day]);
  await note(sql, { who, at, what: 'adjusted', unitId, detail: [day, platform, delta, reason].join(' ') });
  return 'done';
}

/** The part of the store that corrects what was counted. */
export function adjustmentsIn(db: Database): Adjustments {
  return {
    adjust: (adjustment, form) => db.transaction((sql) => adjustDay(sql, adjustment, form)),
    adjustmentCount: async (unitId) => {
      const [row] = await db.read('SELECT COUNT(*) AS n FROM adjustment WHERE unit_id = ?', unitId);
      return Number(row?.n);
    },
  };
}
