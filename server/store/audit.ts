import { createHash } from 'node:crypto';
import type { Audited, NewAudited } from './act';
import type { Database, Row, Sql } from './database';

const start = '0'.repeat(64);

/** Each line's hash covers the line and the hash before it: no line can be changed or taken out unseen. */
const hashOf = (before: string, { serial, at, who, what, unitId, detail }: Omit<Audited, 'hash'>): string =>
  createHash('sha256')
    .update(JSON.stringify([before, serial, at, who, what, unitId, detail]))
    .digest('hex');

/** Adds a line in the same transaction as the act it tells of. There is no way to change or remove one. */
export async function note(sql: Sql, { at, who, what, unitId = '', detail = '' }: NewAudited): Promise<void> {
  const [last] = await sql('SELECT serial, hash FROM audit ORDER BY serial DESC LIMIT 1');
  const line = { serial: Number(last?.serial ?? 0) + 1, at, who, what, unitId, detail };
  await sql(
    'INSERT INTO audit (serial, at, who, what, unit_id, detail, hash) VALUES (?, ?, ?, ?, ?, ?, ?)',
    line.serial,
    at,
    who,
    what,
    unitId,
    detail,
    hashOf(String(last?.hash ?? start), line),
  );
}

const lineOf = (row: Row): Audited => ({
  serial: Number(row.serial),
  at: Number(row.at),
  who: String(row.who),
  what: String(row.what) as Audited['what'],
  unitId: String(row.unit_id),
  detail: String(row.detail),
  hash: String(row.hash),
});

/** The number of the first line that does not follow from the one before it; null if all do. */
export function firstBroken(lines: Audited[]): number | null {
  let before = start;
  for (const [index, line] of lines.entries()) {
    if (line.serial !== index + 1 || line.hash !== hashOf(before, line)) return index + 1;
    before = line.hash;
  }
  return null;
}

export interface Audit {
  /** All lines, the oldest first. */
  audit(): Promise<Audited[]>;
}

/** The part of the store that tells who did what and when. */
export function auditIn(db: Database): Audit {
  return {
    audit: async () => (await db.read('SELECT * FROM audit ORDER BY serial')).map(lineOf),
  };
}
