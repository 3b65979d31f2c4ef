import { type Day, epochDayOf } from '@/lib/calendar/day';
import { foldAccount } from '@/lib/draft/account';
import { fingerprintOf } from '@/lib/draft/fingerprint';
import type { RiwayatRow } from './riwayat-row';

/** The same words within a week were hardly meant as two posts; a yearly greeting may well come back. */
const within = 7;
const wordless = fingerprintOf('');

/**
 * By row, the day of the latest earlier post with the same words on the same account and platform. `rows` stand newest
 * first. A quiet hint only: both are counted.
 */
export function lookAlikesOf(rows: readonly RiwayatRow[]): Map<string, Day> {
  const later = new Map<string, RiwayatRow>();
  const found = new Map<string, Day>();
  for (const row of rows) {
    if (row.kind === 'response' || row.fingerprint === wordless) continue;
    const key = [row.platform, row.fingerprint, foldAccount(row.account)].join('|');
    const next = later.get(key);
    if (next && epochDayOf(next.day) - epochDayOf(row.day) <= within) found.set(next.id, row.day);
    later.set(key, row);
  }
  return found;
}
