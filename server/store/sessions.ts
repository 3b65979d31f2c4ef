import { type Account, accountOf } from './accounts';
import type { Act } from './act';
import { note } from './audit';
import type { Database, Row } from './database';

/** A session ends after a week in any case (milliseconds). */
export const longestSession = 7 * 86_400_000;
/** Its row stays longer, to tell when somebody was last seen. */
const keptFor = 400 * 86_400_000;

export interface Session {
  /** SHA-256 of what the cookie holds, hex. */
  sessionHash: string;
  account: Account;
  /** The password was right, the second factor is still to come. */
  isHalf: boolean;
  createdAt: number;
  seenAt: number;
}

/** Who is looking at the dashboard now. */
export interface Sessions {
  /** Ends the one that it takes the place of. A whole one is written into the audit as a sign-in. */
  openSession(
    session: { sessionHash: string; accountId: string; isHalf: boolean },
    act: Act,
    before?: string | null,
  ): Promise<void>;
  /** Null for one that is unknown or ended, or whose account is. */
  session(sessionHash: string): Promise<Session | null>;
  /** All that were not ended, the last seen first. */
  sessions(): Promise<Session[]>;
  /** When each account was last seen, by its id. */
  accountsSeen(): Promise<Map<string, number>>;
  touchSession(sessionHash: string, at: number): Promise<void>;
  endSession(sessionHash: string, act: Act): Promise<void>;
}

const joined = `SELECT account.*, session.session_hash, session.is_half, session.created_at AS opened_at, session.seen_at
  FROM session JOIN account ON account.account_id = session.account_id
  WHERE session.ended_at IS NULL AND account.ended_at IS NULL`;

const sessionOf = (row: Row): Session => ({
  sessionHash: String(row.session_hash),
  account: accountOf(row),
  isHalf: row.is_half === 1,
  createdAt: Number(row.opened_at),
  seenAt: Number(row.seen_at),
});

/** The part of the store that knows sessions. */
export function sessionsIn(db: Database): Sessions {
  return {
    openSession: ({ sessionHash, accountId, isHalf }, act, before = null) =>
      db.transaction(async (sql) => {
        await sql('DELETE FROM session WHERE created_at < ?', act.at - keptFor);
        if (before) await sql('UPDATE session SET ended_at = ? WHERE session_hash = ?', act.at, before);
        await sql(
          'INSERT INTO session (session_hash, account_id, is_half, created_at, seen_at) VALUES (?, ?, ?, ?, ?)',
          sessionHash,
          accountId,
          isHalf ? 1 : 0,
          act.at,
          act.at,
        );
        if (!isHalf) await note(sql, { ...act, what: 'signed-in' });
      }),

    session: async (sessionHash) => {
      const [row] = await db.read(`${joined} AND session_hash = ?`, sessionHash);
      return row ? sessionOf(row) : null;
    },

    sessions: async () => (await db.read(`${joined} ORDER BY session.seen_at DESC, session_hash`)).map(sessionOf),

    accountsSeen: async () => {
      const rows = await db.read('SELECT account_id, MAX(seen_at) AS seen_at FROM session GROUP BY account_id');
      return new Map(rows.map((row) => [String(row.account_id), Number(row.seen_at)]));
    },

    touchSession: async (sessionHash, at) => {
      await db.transaction((sql) => sql('UPDATE session SET seen_at = ? WHERE session_hash = ?', at, sessionHash));
    },

    endSession: (sessionHash, act) =>
      db.transaction(async (sql) => {
        const [ended] = await sql(
          'UPDATE session SET ended_at = ? WHERE session_hash = ? AND ended_at IS NULL RETURNING account_id',
          act.at,
          sessionHash,
        );
        if (!ended) return;
        const [owner] = await sql('SELECT name FROM account WHERE account_id = ?', String(ended.account_id));
        await note(sql, { ...act, what: 'session-ended', detail: String(owner?.name) });
      }),
  };
}
