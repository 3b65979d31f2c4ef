import { insertAccount, type NewAccount, type Role } from './accounts';
import type { Act } from './act';
import { note } from './audit';
import type { Database } from './database';

/** Lets one person make an account: the selector finds it, the verifier is kept only as an argon2id hash. */
export interface Invitation {
  selector: string;
  salt: string;
  hash: string;
  role: Role;
  expiresAt: number;
}

export type InvitationTry =
  | { state: 'open'; invitation: Invitation }
  | { state: 'unknown' | 'used' | 'expired' | 'locked' | 'guarded'; invitation?: undefined };

export interface Invitations {
  /** False if the selector was ever given out before. */
  invite(invitation: Invitation, act: Act): Promise<boolean>;
  /**
   * Uses up one of `maxTries` tries, before anybody looks at the verifier. `isGuarded`: many codes are guessed at, so one
   * that was tried in vain before is left alone for now.
   */
  tryInvitation(selector: string, maxTries: number, at: number, isGuarded?: boolean): Promise<InvitationTry>;
  /** Gives the try back to one whose code was right. */
  giveTryBack(selector: string): Promise<void>;
  /** Marks the invitation used and adds the account, both or neither. */
  acceptInvitation(selector: string, account: NewAccount & { id: string }, act: Act): Promise<'ok' | 'used' | 'taken'>;
}

/** Thrown inside a transaction to undo it. */
class NameTaken extends Error {}

/** The part of the store that knows invitations. */
export function invitationsIn(db: Database): Invitations {
  return {
    invite: ({ selector, salt, hash, role, expiresAt }, act) =>
      db.transaction(async (sql) => {
        const [added] = await sql(
          `INSERT INTO invitation (selector, salt, hash, role, tries, expires_at) VALUES (?, ?, ?, ?, 0, ?)
           ON CONFLICT (selector) DO NOTHING RETURNING selector`,
          selector,
          salt,
          hash,
          role,
          expiresAt,
        );
        if (added) await note(sql, { ...act, what: 'invited', detail: role });
        return added !== undefined;
      }),

    tryInvitation: (selector, maxTries, at, isGuarded = false): Promise<InvitationTry> =>
      db.transaction(async (sql) => {
        const [row] = await sql('SELECT * FROM invitation WHERE selector = ?', selector);
        if (!row) return { state: 'unknown' };
        if (row.used_at !== null) return { state: 'used' };
        const expiresAt = Number(row.expires_at);
        if (expiresAt <= at) return { state: 'expired' };
        if (isGuarded && Number(row.tries) > 0 && Number(row.tries) < maxTries) return { state: 'guarded' };
        const [used] = await sql(
          'UPDATE invitation SET tries = tries + 1 WHERE selector = ? AND tries < ? RETURNING tries',
          selector,
          maxTries,
        );
        if (!used) return { state: 'locked' };
        if (used.tries === maxTries) await note(sql, { at, who: 'kode', what: 'code-tried-out', detail: selector });
        const role = String(row.role) as Role;
        const [salt, hash] = [String(row.salt), String(row.hash)];
        return { state: 'open', invitation: { selector, salt, hash, role, expiresAt } };
      }),

    giveTryBack: async (selector) => {
      await db.transaction((sql) =>
        sql('UPDATE invitation SET tries = tries - 1 WHERE selector = ? AND tries > 0', selector),
      );
    },

    acceptInvitation: (selector, account, act) =>
      db
        .transaction(async (sql) => {
          const [won] = await sql(
            `UPDATE invitation SET used_at = ? WHERE selector = ? AND used_at IS NULL AND expires_at > ?
             RETURNING selector`,
            act.at,
            selector,
            act.at,
          );
          if (!won) return 'used' as const;
          if (!(await insertAccount(sql, account, act))) throw new NameTaken();
          return 'ok' as const;
        })
        .catch((error) => {
          if (error instanceof NameTaken) return 'taken' as const;
          throw error;
        }),
  };
}
