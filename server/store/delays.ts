import { note } from './audit';
import type { Database, Sql } from './database';

const oneDay = 86_400_000;
/** How often what is too old is swept out (milliseconds): not at every try, which anybody can make. */
const sweepEvery = 60_000;
/** Names kept at most. Whoever floods the table to have a wait forgotten is busy for longer than any wait lasts. */
const namesAtMost = 100_000;

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
  let sweptAt = Number.NEGATIVE_INFINITY;

  async function sweep(sql: Sql, at: number): Promise<void> {
    // A clock that was set back must not stop the sweeping.
    if (Math.abs(at - sweptAt) < sweepEvery) return;
    sweptAt = at;
    await sql('DELETE FROM login_delay WHERE last_at < ?', at - oneDay);
    await sql(
      'DELETE FROM login_delay WHERE last_at < (SELECT last_at FROM login_delay ORDER BY last_at DESC LIMIT 1 OFFSET ?)',
      namesAtMost,
    );
  }

  return {
    takeTry: (nameHash, waitAfter, at) =>
      db.transaction(async (sql) => {
        await sweep(sql, at);
        // Touching the row makes whoever comes at the same moment wait for it.
        const [row] = await sql(
          `INSERT INTO login_delay (name_hash, wrong, last_at) VALUES (?, 0, ?)
           ON CONFLICT (name_hash) DO UPDATE SET wrong = login_delay.wrong RETURNING wrong, last_at`,
          nameHash,
          at,
        );
        const wrong = Number(row?.last_at) < at - oneDay ? 0 : Number(row?.wrong);
        const wait = waitAfter(wrong);
        // A clock that was set back must not make anybody wait longer.
        const left = Math.min(wait, Number(row?.last_at) + wait - at);
        if (left > 0) return left;
        await sql('UPDATE login_delay SET wrong = ?, last_at = ? WHERE name_hash = ?', wrong + 1, at, nameHash);
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
