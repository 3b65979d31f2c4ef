import { note } from './audit';
import type { Database } from './database';

const oneDay = 86_400_000;

/** How long one has to wait before the next try at a login. Kept for names that nobody has as well. */
export interface Delays {
  /**
   * Counts a try before the secret is looked at, so that many at once get no more than many in a row. Milliseconds that
   * are left to wait; 0 if the secret may be looked at. `waitAfter`: milliseconds to wait after so many wrong tries.
   * A day without any makes all forgotten.
   */
  takeTry(nameHash: string, waitAfter: (wrong: number) => number, at: number): Promise<number>;
  /** Forgets the wrong tries, after a right one. */
  forgetTries(nameHash: string): Promise<void>;
  /** Writes into the audit that a try was refused, where the account exists. Takes as long where it does not. */
  noteRefused(name: string, nameHash: string, at: number): Promise<void>;
}

/** The part of the store that slows down guessing. */
export function delaysIn(db: Database): Delays {
  return {
    takeTry: (nameHash, waitAfter, at) =>
      db.transaction(async (sql) => {
        await sql('DELETE FROM login_delay WHERE last_at < ?', at - oneDay);
        // Touching the row makes whoever comes at the same moment wait for it.
        const [row] = await sql(
          `INSERT INTO login_delay (name_hash, wrong, last_at) VALUES (?, 0, ?)
           ON CONFLICT (name_hash) DO UPDATE SET wrong = login_delay.wrong RETURNING wrong, last_at`,
          nameHash,
          at,
        );
        const wait = waitAfter(Number(row?.wrong));
        // A clock that was set back must not make anybody wait longer.
        const left = Math.min(wait, Number(row?.last_at) + wait - at);
        if (left > 0) return left;
        await sql('UPDATE login_delay SET wrong = wrong + 1, last_at = ? WHERE name_hash = ?', at, nameHash);
        return 0;
      }),

    forgetTries: async (nameHash) => {
      await db.transaction((sql) => sql('DELETE FROM login_delay WHERE name_hash = ?', nameHash));
    },

    noteRefused: (name, nameHash, at) =>
      db.transaction(async (sql) => {
        const [account] = await sql('SELECT role FROM account WHERE name = ? AND ended_at IS NULL', name);
        // A name that nobody has is not written down: it may be a password in the wrong field.
        if (account) await note(sql, { at, who: 'seseorang', what: 'sign-in-refused', detail: name });
        else await sql('UPDATE login_delay SET last_at = last_at WHERE name_hash = ?', nameHash);
      }),
  };
}
