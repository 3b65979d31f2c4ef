import { addDays, dayFromEpoch, dayOf, epochDayOf } from '@/lib/calendar/day';
import type { WireCell } from '@/lib/tally/wire';
import { openDatabase } from '@/server/store/open-database';
import { openStore, type StorePlace } from '@/server/store/open-store';
import type { Store } from '@/server/store/store';
import { type Dice, diceOf } from '../dice';
import { asViewer } from './app-on';
import { startProcess } from './process';

const days = 365;
const now = Date.now;
const today = epochDayOf(dayOf(now(), 'Asia/Jakarta'));
/** A report takes no more entries. */
const atMost = 200;
/** Units that report at the same time. */
const atOnce = 16;
/** Pages of a week that are timed. */
const weeksAsked = 100;

export interface YearResult {
  /** Cells in the tally, and what each of them takes with its index (bytes). */
  rows: number;
  bytesPerRow: number;
  /** Reports a second while the year was told. */
  perSecond: number;
  /** Units whose total is not what was sent. */
  wrong: number;
  /** Milliseconds that the page of a week took. */
  p50: number;
  p95: number;
}

/** What one unit published in the year: on two days out of five one to three posts, here and there a comment answered. */
function inventYear(dice: Dice): WireCell[] {
  const cells: WireCell[] = [];
  for (let day = today - days + 1; day <= today; day += 1) {
    if (dice.roll() > 0.4) continue;
    const platform = dice.between(0, 2);
    for (let more = dice.between(1, 3); more > 0; more -= 1) {
      const cell = { d: day, p: (platform + more) % 3, k: dice.once(6) ? 1 : 0, s: 0, j: dice.between(0, 4), q: 0 };
      cells.push({ ...cell, g: dice.once(3) ? 0 : 1, n: dice.between(1, 2), r: 1 });
    }
  }
  return cells;
}

const unitOf = (index: number) => ({
  code: `99.99.${String(Math.floor(index / 20) + 1).padStart(2, '0')}.${1000 + index}`,
  name: `Kelurahan Contoh ${index}`,
  jenis: 'kelurahan',
  kecamatan: `Contoh ${Math.floor(index / 20) + 1}`,
});

/** Sends a unit's year in reports of the usual size; says how many posts it was and how many reports. */
async function tellYear(store: Store, unitId: string, index: number, dice: Dice) {
  const cells = inventYear(dice);
  const slot = index.toString(16).padStart(32, '0');
  const device = { unitId, deviceId: `d${index}`, tokenSerial: 1, client: '0.1.0', at: now() };
  await store.addDevice({ ...device, tokenHash: `${index}` });
  for (let from = 0; from < cells.length; from += atMost) {
    await store.applyReport({ ...device, slot, entries: cells.slice(from, from + atMost), today });
  }
  const posts = cells.reduce((sum, { k, n }) => sum + (k === 0 ? n : 0), 0);
  return { unitId, posts, reports: Math.ceil(cells.length / atMost) };
}

/** Of an engine: what the table of cells takes with its indexes. */
async function bytesOfCells(place: StorePlace): Promise<number> {
  const db = openDatabase(place);
  const [row] = await db.read(
    place.databaseUrl
      ? "SELECT pg_total_relation_size('tally') AS bytes"
      : "SELECT SUM(pgsize) AS bytes FROM dbstat WHERE name = 'tally' OR name LIKE 'sqlite_autoindex_tally_%'",
  );
  await db.close();
  return Number(row?.bytes);
}

/** Asks a tally that runs by itself for the page of a week, again and again, as the people of the Diskominfo do; milliseconds, sorted. */
async function timeWeeks(place: StorePlace, headers: Record<string, string>, dice: Dice): Promise<number[]> {
  const tally = await startProcess(place.dataDir, place.databaseUrl ? { DATABASE_URL: place.databaseUrl } : {});
  const taken: number[] = [];
  try {
    for (let time = 0; time < weeksAsked; time += 1) {
      const week = addDays(dayFromEpoch(today), -7 * dice.between(0, 40));
      const started = performance.now();
      const answer = await fetch(time % 2 ? `${tally.url}/` : `${tally.url}/?minggu=${week}`, { headers });
      const page = await answer.text();
      taken.push(performance.now() - started);
      if (answer.status !== 200 || !page.includes('Contoh 0'))
        throw new Error(`the week is not shown: ${answer.status}`);
    }
  } finally {
    await tally.kill();
  }
  return taken.sort((a, b) => a - b);
}

/** A year of invented counts of so many units through the real merge, and how long a week of it takes to show. */
export async function liveYear(place: StorePlace, units: number, seed: number): Promise<YearResult> {
  const store = await openStore(place);
  try {
    await store.addUnits(Array.from({ length: units }, (_, index) => unitOf(index)));
    const ids = (await store.units()).map(({ id }) => id).toSorted();
    const told: Awaited<ReturnType<typeof tellYear>>[] = [];
    const started = performance.now();
    let next = 0;
    const work = async () => {
      while (next < ids.length) {
        const index = next++;
        told.push(await tellYear(store, ids[index] ?? '', index, diceOf(seed + index)));
      }
    };
    await Promise.all(Array.from({ length: atOnce }, work));
    const seconds = (performance.now() - started) / 1_000;

    const held = new Map<string, number>();
    for (const { unitId, n } of await store.allTotals(today - days, today))
      held.set(unitId, (held.get(unitId) ?? 0) + n);
    const db = openDatabase(place);
    const [counted] = await db.read('SELECT COUNT(*) AS rows FROM tally');
    // PostgreSQL does so by itself within a minute after so much was written.
    if (place.databaseUrl) await db.read('ANALYZE');
    await db.close();
    const rows = Number(counted?.rows);
    const taken = await timeWeeks(place, await asViewer(store, now), diceOf(seed));
    return {
      rows,
      bytesPerRow: (await bytesOfCells(place)) / rows,
      perSecond: told.reduce((sum, { reports }) => sum + reports, 0) / seconds,
      wrong: told.filter(({ unitId, posts }) => (held.get(unitId) ?? 0) !== posts).length,
      p50: taken[Math.floor(taken.length * 0.5)] ?? 0,
      p95: taken[Math.floor(taken.length * 0.95)] ?? 0,
    };
  } finally {
    await store.close();
  }
}
