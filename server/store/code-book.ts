import type { Act } from './act';
import { note } from './audit';
import type { Database, Sql } from './database';
import { type EnrolmentCode, insertCode } from './enrolment-code';

/** The code of a unit that lives longest; what became of it is read by access/code-state.ts. */
export interface NewestCode {
  unitId: string;
  expiresAt: number;
  /** Wrong tries. */
  tries: number;
  usedAt: number | null;
}

export interface CodeBook {
  /** One for each unit that ever had a code. */
  newestCodes(): Promise<NewestCode[]>;
  /** Adds the code and ends what the unit had unused before. False, and nothing done, if the selector was given out before. */
  replaceCode(code: EnrolmentCode, act: Act): Promise<boolean>;
}

/** Ends the codes of the unit that nobody used, but for the one of `kept`; their selectors. */
export async function endUnusedCodes(sql: Sql, unitId: string, at: number, kept = ''): Promise<string[]> {
  const ended = await sql(
    `UPDATE enrolment_code SET expires_at = ?
     WHERE unit_id = ? AND used_at IS NULL AND expires_at > ? AND selector <> ? RETURNING selector`,
    at,
    unitId,
    at,
    kept,
  );
  return ended.map(({ selector }) => String(selector));
}

/** The part of the store that tells of codes what may be known of them: never the code itself. */
export function codeBookIn(db: Database): CodeBook {
  return {
    newestCodes: async () => {
      // The later ones overwrite the earlier: few codes are made, so no engine must know how to pick.
      const rows = await db.read('SELECT unit_id, expires_at, tries, used_at FROM enrolment_code ORDER BY expires_at');
      const newest = rows.map((row) => ({
        unitId: String(row.unit_id),
        expiresAt: Number(row.expires_at),
        tries: Number(row.tries),
        usedAt: row.used_at === null ? null : Number(row.used_at),
      }));
      return [...new Map(newest.map((one) => [one.unitId, one])).values()];
    },

    replaceCode: (code, act) =>
      db.transaction(async (sql) => {
        const { unitId, selector } = code;
        if (!(await insertCode(sql, code))) return false;
        const ended = await endUnusedCodes(sql, unitId, act.at, selector);
        const detail = [selector, ...ended.map((one) => `mengakhiri ${one}`)].join(', ');
        await note(sql, { ...act, what: 'code-issued', unitId, detail });
        return true;
      }),
  };
}
