import type { Act } from './act';
import { note } from './audit';
import type { Database, Row, Sql } from './database';

/** admin: the Diskominfo, who sets things up. viewer: bupati, wali kota, sekda: sees everything, changes nothing. */
export const roleList = ['admin', 'viewer'] as const;
export type Role = (typeof roleList)[number];

export interface NewAccount {
  /** Unique, in small letters; see access/account-name.ts. */
  name: string;
  role: Role;
  /** argon2id of the password, hex; see access/slow-hash.ts. Empty: nobody can sign in to it. */
  salt: string;
  hash: string;
  /** Secret of the second factor, base32; null for a role that has none. */
  totp: string | null;
}

export interface Account extends NewAccount {
  id: string;
  createdAt: number;
  /** When the second factor was first shown to work; null before. */
  confirmedAt: number | null;
}

/** Who may see the dashboard. */
export interface Accounts {
  /** False if the name is taken; names of ended accounts stay taken, since the audit speaks of them. */
  addAccount(account: NewAccount & { id: string }, act: Act): Promise<boolean>;
  /** All that are not ended. */
  accounts(): Promise<Account[]>;
  /** Null for one that is unknown or ended. */
  accountNamed(name: string): Promise<Account | null>;
  /** Ends all sessions of the account. */
  setPassword(account: Account, password: { salt: string; hash: string }, act: Act): Promise<void>;
  /** A second factor that was shown to work with the code of `step`, in place of any before it. Ends all sessions. */
  setFactor(account: Account, totp: string, step: number, act: Act): Promise<void>;
  /** Uses up a code of the second factor by its step. False if that one or a later one was used before. */
  useStep(accountId: string, step: number): Promise<boolean>;
  /**
   * Ends the account, its sessions and, since it may have made one to come back by, every invitation that nobody has
   * accepted. False for the last admin with a second factor that works.
   */
  endAccount(account: Account, act: Act): Promise<boolean>;
}

export const accountOf = (row: Row): Account => ({
  id: String(row.account_id),
  name: String(row.name),
  role: String(row.role) as Role,
  salt: String(row.salt),
  hash: String(row.hash),
  totp: row.totp === null ? null : String(row.totp),
  createdAt: Number(row.created_at),
  confirmedAt: row.confirmed_at === null ? null : Number(row.confirmed_at),
});

/** Adds the account as part of a transaction. False if the name is taken. */
export async function insertAccount(sql: Sql, account: NewAccount & { id: string }, act: Act): Promise<boolean> {
  const { id, name, role, salt, hash, totp } = account;
  const [added] = await sql(
    `INSERT INTO account (account_id, name, role, salt, hash, totp, totp_step, created_at)
     VALUES (?, ?, ?, ?, ?, ?, 0, ?) ON CONFLICT (name) DO NOTHING RETURNING account_id`,
    id,
    name,
    role,
    salt,
    hash,
    totp,
    act.at,
  );
  if (added) await note(sql, { ...act, what: 'account-added', detail: `${role} ${name}` });
  return added !== undefined;
}

const endSessions = (sql: Sql, accountId: string, at: number) =>
  sql('UPDATE session SET ended_at = ? WHERE account_id = ? AND ended_at IS NULL', at, accountId);

/** The part of the store that knows accounts. */
export function accountsIn(db: Database): Accounts {
  return {
    addAccount: (account, act) => db.transaction((sql) => insertAccount(sql, account, act)),

    accounts: async () => (await db.read('SELECT * FROM account WHERE ended_at IS NULL ORDER BY name')).map(accountOf),

    accountNamed: async (name) => {
      const [row] = await db.read('SELECT * FROM account WHERE name = ? AND ended_at IS NULL', name);
      return row ? accountOf(row) : null;
    },

    setPassword: ({ id, name }, { salt, hash }, act) =>
      db.transaction(async (sql) => {
        await sql('UPDATE account SET salt = ?, hash = ? WHERE account_id = ?', salt, hash, id);
        await endSessions(sql, id, act.at);
        await note(sql, { ...act, what: 'password-changed', detail: name });
      }),

    setFactor: ({ id, name }, totp, step, act) =>
      db.transaction(async (sql) => {
        await sql(
          'UPDATE account SET totp = ?, totp_step = ?, confirmed_at = ? WHERE account_id = ?',
          totp,
          step,
          act.at,
          id,
        );
        await endSessions(sql, id, act.at);
        await note(sql, { ...act, what: 'factor-set', detail: name });
      }),

    useStep: (accountId, step) =>
      db.transaction(async (sql) => {
        const used = await sql(
          'UPDATE account SET totp_step = ? WHERE account_id = ? AND totp_step < ? RETURNING account_id',
          step,
          accountId,
          step,
        );
        return used.length > 0;
      }),

    endAccount: ({ id, name, role }, act) =>
      db.transaction(async (sql) => {
        // Two admins who end each other at once: the second waits here, and then counts the admins who are left.
        if (role === 'admin') await sql("UPDATE account SET role = role WHERE role = 'admin' AND ended_at IS NULL");
        const [ended] = await sql(
          `UPDATE account SET ended_at = ? WHERE account_id = ? AND ended_at IS NULL AND (role <> 'admin' OR EXISTS (
             SELECT 1 FROM account AS other WHERE other.account_id <> ? AND other.role = 'admin'
               AND other.ended_at IS NULL AND other.confirmed_at IS NOT NULL AND other.hash <> ''))
           RETURNING account_id`,
          act.at,
          id,
          id,
        );
        if (!ended) return false;
        await endSessions(sql, id, act.at);
        // Not at `act.at`: a request that began a little earlier must not find one open either.
        await sql('UPDATE invitation SET expires_at = 0 WHERE used_at IS NULL');
        await note(sql, { ...act, what: 'account-ended', detail: `${role} ${name}` });
        return true;
      }),
  };
}
