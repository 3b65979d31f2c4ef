/** SQLite's primary codes: BUSY, LOCKED, READONLY, IOERR, FULL, CANTOPEN. */
const sqliteTrouble = new Set([5, 6, 8, 10, 13, 14]);
/**
 * Of PostgreSQL: no connection (08), no resources (53), an operator's doing (57), its disk (58), no place in line
 * (40), or, if it outlasts its tries, another one that wrote the same row first (23505).
 */
const postgresTrouble = /^(08|40|53|57|58)...$|^23505$|^(CONNECT|CONNECTION|ECONN|EPIPE|ETIMEDOUT|ENOTFOUND)/;

/** True if the store could not do its work for now: a full disk, a database that restarts. The same again may succeed. */
export function isTrouble(error: unknown): boolean {
  const { code, errcode } = error as { code?: unknown; errcode?: unknown };
  if (typeof errcode === 'number') return sqliteTrouble.has(errcode & 0xff);
  return typeof code === 'string' && postgresTrouble.test(code);
}
