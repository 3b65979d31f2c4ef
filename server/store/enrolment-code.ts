import type { Sql } from './database';

/** An enrolment code: the selector finds it, the verifier is kept only as an argon2id hash. */
export interface EnrolmentCode {
  unitId: string;
  selector: string;
  salt: string;
  hash: string;
  expiresAt: number;
}

export const bySelector = 'SELECT * FROM enrolment_code WHERE selector = ?';

/** False, and nothing done, if the selector was ever given out before. */
export async function insertCode(sql: Sql, { unitId, selector, salt, hash, expiresAt }: EnrolmentCode) {
  if ((await sql(bySelector, selector)).length > 0) return false;
  await sql(
    `INSERT INTO enrolment_code (unit_id, selector, salt, hash, expires_at, tries) VALUES (?, ?, ?, ?, ?, 0)`,
    unitId,
    selector,
    salt,
    hash,
    expiresAt,
  );
  return true;
}
