import type { Act } from './act';
import { note } from './audit';
import type { Database, Row } from './database';
import { type NewUnit, newUnitOf } from './new-unit';

/** Why nothing is asked of a unit in a week: a closed list, so that no sentence about anybody is kept. */
export const excuseList = ['libur', 'bencana', 'lainnya'] as const;
export type Excuse = (typeof excuseList)[number];

/** A week that neither breaks the unit's row of weeks nor lengthens it. */
export interface ExcusedWeek {
  unitId: string;
  /** Its Monday, days since 1970. */
  monday: number;
  reason: Excuse;
}

/** The weeks in which the Diskominfo asks nothing of a single unit. What holds for all stands in the pack. */
export interface Excuses {
  /** Those whose Monday lies between the two days, of all units or of one, the oldest first. */
  excusedWeeks(from: number, to: number, unitId?: string): Promise<ExcusedWeek[]>;
  /** One unit, be it ended, and all its excused weeks, the oldest first, at one glance; null if there is none. */
  unitWithExcuses(unitId: string): Promise<{ unit: NewUnit; excused: ExcusedWeek[] } | null>;
  /** Excuses the week that begins on `monday`. False if it is excused already. */
  excuseWeek(week: ExcusedWeek, act: Act): Promise<boolean>;
  /** Asks for the week after all. False if it was not excused. */
  askAgain(unitId: string, monday: number, act: Act): Promise<boolean>;
}

const excusedOf = ({ unit_id, monday, reason }: Row): ExcusedWeek => ({
  unitId: String(unit_id),
  monday: Number(monday),
  reason: String(reason) as Excuse,
});

/** The part of the store that knows excused weeks. */
export function excusesIn(db: Database): Excuses {
  return {
    excusedWeeks: async (from, to, unitId) => {
      const ofUnit = unitId === undefined ? '' : 'unit_id = ? AND ';
      const rows = await db.read(
        `SELECT unit_id, monday, reason FROM excused_week WHERE ${ofUnit}monday BETWEEN ? AND ? ORDER BY monday, unit_id`,
        ...(unitId === undefined ? [] : [unitId]),
        from,
        to,
      );
      return rows.map(excusedOf);
    },

    unitWithExcuses: async (unitId) => {
      const rows = await db.read(
        `SELECT unit.unit_id, code, name, jenis, kecamatan, monday, reason
         FROM unit LEFT JOIN excused_week ON excused_week.unit_id = unit.unit_id
         WHERE unit.unit_id = ? ORDER BY monday`,
        unitId,
      );
      const [unit] = rows;
      return unit
        ? { unit: newUnitOf(unit), excused: rows.filter(({ monday }) => monday !== null).map(excusedOf) }
        : null;
    },

    excuseWeek: ({ unitId, monday, reason }, act) =>
      db.transaction(async (sql) => {
        const [excused] = await sql(
          `INSERT INTO excused_week (unit_id, monday, reason, who, made_at) VALUES (?, ?, ?, ?, ?)
           ON CONFLICT (unit_id, monday) DO NOTHING RETURNING monday`,
          unitId,
          monday,
          reason,
          act.who,
          act.at,
        );
        if (excused) await note(sql, { ...act, what: 'week-excused', unitId, detail: `${monday} ${reason}` });
        return excused !== undefined;
      }),

    askAgain: (unitId, monday, act) =>
      db.transaction(async (sql) => {
        const [asked] = await sql(
          'DELETE FROM excused_week WHERE unit_id = ? AND monday = ? RETURNING monday',
          unitId,
          monday,
        );
        if (asked) await note(sql, { ...act, what: 'week-asked-again', unitId, detail: `${monday}` });
        return asked !== undefined;
      }),
  };
}
