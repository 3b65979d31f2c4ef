import type { Act } from './act';
import { note } from './audit';
import type { Database, Row } from './database';

/** admin: the Diskominfo, who sets things up. viewer: bupati, wali kota, sekda: sees everything, changes nothing. */
export const roleList = ['admin', 'viewer'] as const;
export type Role = (typeof roleList)[number];

export interface NewAccount {
  /** Unique, as the person types it at the login. */
  name: string;
  role: Role;
  /** argon2id of the password, hex; see access/slow-hash.ts. */
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

export interface Session {
  account: Account;
  /** The password was right, the second factor is still to come. */
  isHalf: boolean;
  createdAt: number;
  seenAt: number;
}

/** Who may see the dashboard, and who is looking at it now. */
export interface Accounts {
  /** False if the name is taken; names of ended accounts stay taken, since the audit speaks of them. */
  addAccount(account: NewAccount & { id: string }, act: Act): Promise<boolean>;
  /** All that are not ended. */
  accounts(): Promise<Account[]>;
  /** `sessionHash`: SHA-256 of what the cookie holds, hex. */
  openSession(sessionHash: string, accountId: string, isHalf: boolean, at: number): Promise<void>;
  /** Null for one that is unknown or ended, or whose account is. */
  session(sessionHash: string): Promise<Session | null>;
  touchSession(sessionHash: string, at: number): Promise<void>;
  endSession(sessionHash: string, at: number): Promise<void>;
}

const accountOf = (row: Row): Account => ({
  id: String(row.account_id),
  name: String(row.name),
  role: String(row.role) as Role,
  salt: String(row.salt),
  hash: String(row.hash),
  totp: row.totp === null ? null : String(row.totp),
  createdAt: Number(row.created_at),
  confirmedAt: row.confirmed_at === null ? null : Number(row.confirmed_at),
});

/** The part of the store that knows accounts and their sessions. */
export function accountsIn(db: Database): Accounts {
  return {
    addAccount: ({ id, name, role, salt, hash, totp }, act) =>
      db.transaction(async (sql) => {
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
      }),

    accounts: async () => (await db.read('SELECT * FROM account WHERE ended_at IS NULL')).map(accountOf),

    openSession: async (sessionHash, accountId, isHalf, at) => {
      await db.transaction((sql) =>
        sql(
          'INSERT INTO session (session_hash, account_id, is_half, created_at, seen_at) VALUES (?, ?, ?, ?, ?)',
          sessionHash,
          accountId,
          isHalf ? 1 : 0,
          at,
          at,
        ),
      );
    },

    session: async (sessionHash) => {
      const [row] = await db.read(
        `SELECT account.*, session.is_half, session.created_at AS opened_at, session.seen_at
         FROM session JOIN account ON account.account_id = session.account_id
         WHERE session_hash = ? AND session.ended_at IS NULL AND account.ended_at IS NULL`,
        sessionHash,
      );
      if (!row) return null;
      const [isHalf, createdAt, seenAt] = [row.is_half === 1, Number(row.opened_at), Number(row.seen_at)];
      return { account: accountOf(row), isHalf, createdAt, seenAt };
    },

    touchSession: async (sessionHash, at) => {
      await db.transaction((sql) => sql('UPDATE session SET seen_at = ? WHERE session_hash = ?', at, sessionHash));
    },

    endSession: async (sessionHash, at) => {
      await db.transaction((sql) =>
        sql('UPDATE session SET ended_at = ? WHERE session_hash = ? AND ended_at IS NULL', at, sessionHash),
      );
    },
  };
}
