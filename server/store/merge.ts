import { takenDays } from '@/lib/tally/counted';
import { cellOfWire, maxCount, type Verdict, type WireCell } from '@/lib/tally/wire';
import type { EntryResult } from './store';

/** What the store holds of one cell of one slot. */
export interface Held {
  n: number;
  rev: number;
}

/** How far ahead of the server's day a post may lie (days): a clock may be a little fast at midnight. */
const newest = 1;

/** Day numbers that say which entries are counted. */
export interface Window {
  /** The server's day in the unit's zone. */
  today: number;
  /** The days before this one stand in sums of months already; their cells are gone. */
  summedUntil: number;
}

/** Why an entry is not counted, or null if it may be. */
function refusalOf(entry: WireCell, { today, summedUntil }: Window): Verdict | null {
  if (!cellOfWire(entry)) return 'unknown-kind';
  if (entry.n > maxCount) return 'out-of-range';
  if (entry.d > today + newest) return 'future';
  if (entry.d < Math.max(today - takenDays, summedUntil)) return 'too-old';
  return null;
}

/** One string for the cell that an entry speaks of. */
export const keyOfEntry = (e: WireCell): string => [e.d, e.p, e.k, e.s, e.j, e.q, e.g].join('|');

/**
 * The higher revision wins. The same revision with another count is a fork (a cloned profile):
 * the larger count stays. So the order and the number of deliveries make no difference.
 */
export function mergeEntry(held: Held | null, entry: WireCell): { held: Held; verdict: Verdict } {
  const incoming = { n: entry.n, rev: entry.r };
  if (!held || incoming.rev > held.rev) return { held: incoming, verdict: 'ok' };
  if (incoming.rev < held.rev) return { held, verdict: 'stale' };
  if (incoming.n === held.n) return { held, verdict: 'ok' };
  return { held: incoming.n > held.n ? incoming : held, verdict: 'fork' };
}

export interface MergedCell extends Held {
  entry: WireCell;
}

/** An entry that was put aside, and why. */
export interface OddEntry {
  entry: WireCell;
  verdict: Verdict;
}

/**
 * Merges all entries of one slot. A cell that is named twice comes out once, since PostgreSQL
 * refuses to touch a row twice in one statement. `heldOf` reads what the store holds.
 */
export function mergeEntries(entries: WireCell[], window: Window, heldOf: (entry: WireCell) => Held | null) {
  const held = new Map<string, Held | null>();
  const changed = new Map<string, MergedCell>();
  const odd = new Map<string, OddEntry>();
  const results: EntryResult[] = [];
  for (const entry of entries) {
    const key = keyOfEntry(entry);
    const before = held.has(key) ? (held.get(key) ?? null) : heldOf(entry);
    const refusal = refusalOf(entry, window);
    if (refusal) {
      if (entry.r >= (odd.get(key)?.entry.r ?? 0)) odd.set(key, { entry, verdict: refusal });
      results.push({ r: before?.rev ?? 0, s: refusal });
      continue;
    }
    const merged = mergeEntry(before, entry);
    held.set(key, merged.held);
    if (merged.held !== before) changed.set(key, { entry, ...merged.held });
    results.push({ r: merged.held.rev, s: merged.verdict });
  }
  return { results, changed: [...changed.values()], odd: [...odd.values()] };
}
