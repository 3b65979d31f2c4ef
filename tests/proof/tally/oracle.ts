import { epochDayOf } from '@/lib/calendar/day';
import type { CellRecord } from '@/lib/log/records';
import { wireCellOf } from '@/lib/tally/wire';
import type { Row } from '@/server/store/database';
import { keyOfEntry } from '@/server/store/merge';
import { sentKey } from './sent';

/** Of one slot: the revision of each cell that the tally confirmed. */
export type Promised = Map<string, Map<string, number>>;

export const cellOf = (cell: CellRecord): string => keyOfEntry(wireCellOf(cell, 1));

const keyOfRow = ({ day, platform, kind, source, jenis, priority, tagged }: Row) =>
  [day, platform, kind, source, jenis, priority, tagged].join('|');

interface Ledger {
  cells: Row[];
  days: Row[];
  adjustments: Row[];
}

/** Cells of all slots that live, as their offices hold them. */
export type Live = Map<string, CellRecord[]>;

interface Truth {
  live: Live;
  /** Slots that were set back or whose database is gone: what was promised must stand, nothing more is known. */
  promised: Promised;
  sent: Map<string, Set<number>>;
  /** The server's day. */
  today: number;
  /** Cells that were refused before are only looked at after a week, when they were offered again. */
  isSettled: boolean;
}

/** The days of the units are what the cells and the adjustments say, on no platform less than nothing. */
function dayFaults({ cells, days, adjustments }: Ledger): string[] {
  const perPlatform = new Map<string, number>();
  const add = ({ unit_id, day, platform }: Row, n: number) => {
    const key = `${unit_id} ${day} ${platform}`;
    perPlatform.set(key, (perPlatform.get(key) ?? 0) + n);
  };
  for (const row of cells) if (row.kind === 0) add(row, Number(row.n));
  for (const row of adjustments) add(row, Number(row.delta));
  const sums = new Map<string, number>();
  for (const [key, n] of perPlatform) {
    const day = key.slice(0, key.lastIndexOf(' '));
    sums.set(day, (sums.get(day) ?? 0) + Math.max(0, n));
  }
  const totals = new Map(days.map(({ unit_id, day, total }) => [`${unit_id} ${day}`, Number(total)]));
  const keys = new Set([...sums.keys(), ...totals.keys()]);
  return [...keys]
    .filter((key) => (sums.get(key) ?? 0) !== (totals.get(key) ?? 0))
    .map((key) => `day ${key}: ${totals.get(key)} instead of ${sums.get(key)}`);
}

/** What an office holds must be what the tally counts. */
function liveFaults(ledger: Ledger, { live, today, isSettled }: Truth): string[] {
  const held = new Map(ledger.cells.map((row) => [`${row.slot} ${keyOfRow(row)}`, row]));
  const faults: string[] = [];
  for (const [slot, cells] of live) {
    for (const cell of cells) {
      const key = `${slot} ${cellOf(cell)}`;
      const row = held.get(key);
      const day = epochDayOf(cell.day);
      if (day > today + 1 && row) faults.push(`${key} counted before its day`);
      if (day > today + 1 || day < today - 400 || (cell.odd && !isSettled)) continue;
      if (row?.n !== cell.n || row?.rev !== cell.rev)
        faults.push(`${key}: ${row?.n}@${row?.rev} instead of ${cell.n}@${cell.rev}`);
    }
  }
  return faults;
}

/** What the tally holds was sent so; what it promised to a database that is gone it still holds, or something newer. */
function promiseFaults({ cells }: Ledger, { promised, sent }: Truth): string[] {
  const faults: string[] = [];
  const revs = new Map(cells.map((row) => [`${row.slot} ${keyOfRow(row)}`, Number(row.rev)]));
  for (const row of cells) {
    const key = sentKey(String(row.slot), keyOfRow(row), Number(row.rev));
    if (!sent.get(key)?.has(Number(row.n))) faults.push(`${key}: ${row.n} was never sent`);
  }
  for (const [slot, confirmed] of promised) {
    for (const [cell, rev] of confirmed) {
      const now = revs.get(`${slot} ${cell}`) ?? 0;
      if (now < rev) faults.push(`${slot} ${cell}: promised revision ${rev}, holds ${now}`);
    }
  }
  return faults;
}

export const faultsOf = (ledger: Ledger, truth: Truth): string[] => [
  ...dayFaults(ledger),
  ...liveFaults(ledger, truth),
  ...promiseFaults(ledger, truth),
];
