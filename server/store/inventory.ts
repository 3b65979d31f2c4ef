import type { Act } from './act';
import { note } from './audit';
import type { Database, Row } from './database';

/** An account of a unit that the Diskominfo knows to be official. */
export interface OfficialAccount {
  unitId: string;
  /** Index in `platformList`. */
  platform: number;
  /** As the platform writes it, without @: "kel_asam"; of a website its host. */
  handle: string;
  /** The day on which somebody last looked at it, days since 1970; null before. */
  verifiedDay: number | null;
  /** The account's name of who looked. */
  verifiedBy: string | null;
}

export type AccountName = Pick<OfficialAccount, 'unitId' | 'platform' | 'handle'>;

export interface Inventory {
  /** Of all units, also those that were ended, if none is named. */
  officialAccounts(unitId?: string): Promise<OfficialAccount[]>;
  /** False if it is listed for this unit already. */
  listAccount(account: AccountName, act: Act): Promise<boolean>;
  /** False if there is no such account. `by`: the name of who looked. */
  verifyAccount(account: AccountName, day: number, by: string, act: Act): Promise<boolean>;
  /** False if there is no such account. */
  unlistAccount(account: AccountName, act: Act): Promise<boolean>;
}

const accountOf = (row: Row): OfficialAccount => ({
  unitId: String(row.unit_id),
  platform: Number(row.platform),
  handle: String(row.handle),
  verifiedDay: row.verified_day === null ? null : Number(row.verified_day),
  verifiedBy: row.verified_by === null ? null : String(row.verified_by),
});

const which = 'unit_id = ? AND platform = ? AND handle = ?';

/** The part of the store that knows the official accounts. */
export function inventoryIn(db: Database): Inventory {
  return {
    officialAccounts: async (unitId) => {
      const rows = await db.read(
        `SELECT * FROM official_account ${unitId === undefined ? '' : 'WHERE unit_id = ? '}ORDER BY unit_id, platform, handle`,
        ...(unitId === undefined ? [] : [unitId]),
      );
      return rows.map(accountOf);
    },

    listAccount: ({ unitId, platform, handle }, act) =>
      db.transaction(async (sql) => {
        const [listed] = await sql(
          `INSERT INTO official_account (unit_id, platform, handle) VALUES (?, ?, ?)
           ON CONFLICT (unit_id, platform, handle) DO NOTHING RETURNING handle`,
          unitId,
          platform,
          handle,
        );
        if (listed) await note(sql, { ...act, what: 'account-listed', unitId, detail: `${platform} ${handle}` });
        return listed !== undefined;
      }),

    verifyAccount: ({ unitId, platform, handle }, day, by, act) =>
      db.transaction(async (sql) => {
        const [verified] = await sql(
          `UPDATE official_account SET verified_day = ?, verified_by = ? WHERE ${which} RETURNING handle`,
          day,
          by,
          unitId,
          platform,
          handle,
        );
        if (verified) await note(sql, { ...act, what: 'account-verified', unitId, detail: `${platform} ${handle}` });
        return verified !== undefined;
      }),

    unlistAccount: ({ unitId, platform, handle }, act) =>
      db.transaction(async (sql) => {
        const [gone] = await sql(
          `DELETE FROM official_account WHERE ${which} RETURNING handle`,
          unitId,
          platform,
          handle,
        );
        if (gone) await note(sql, { ...act, what: 'account-unlisted', unitId, detail: `${platform} ${handle}` });
        return gone !== undefined;
      }),
  };
}
