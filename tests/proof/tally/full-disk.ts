import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseRefused, type TallyReport } from '@/lib/tally/wire';
import { openStoreOn } from '@/server/store/open-store-on';
import { openSqliteDatabase } from '@/server/store/sqlite';
import { appOn } from './app-on';
import { type Lane, makeLanes } from './race';

/** What a tally did whose disk would not take any more, and took it again. */
export interface DiskResult {
  /** Reports answered with 200 while there was room, while there was none, and when there was room again. */
  before: number;
  during: number;
  after: number;
  /** Reports that were sent away while there was no room. */
  refused: number;
  /** Entries answered with 200 that the tally does not hold. */
  lost: number;
  /** Answers that were neither 200 nor 503 with one sentence and a time to come again. */
  odd: string[];
  isIntact: boolean;
}

type Ask = (lane: Lane, body: string) => Promise<Response>;

/** Reports that each need new room: another day for every turn. */
function reportOfTurn({ slot }: Lane, turn: number): { body: string; key: string } {
  const day = Math.floor(Date.now() / 86_400_000) - (turn % 390);
  const e = [0, 1, 2, 3].map((p) => ({ d: day, p, k: 0, s: 0, j: 0, q: 0, g: 0, n: 1 + (turn % 400), r: turn }));
  const report: TallyReport = { v: 1, slot, gen: null, t: turn, full: false, e, client: '0.1.0' };
  return { body: JSON.stringify(report), key: `${slot} ${day}` };
}

/** Sends rounds of reports of all lanes at once and keeps what was promised. */
export function openSender(lanes: Lane[], ask: Ask) {
  const promised = new Map<string, number>();
  const odd: string[] = [];
  let turn = 0;
  const isCalm = (answer: Response, text: string) => {
    if (answer.status !== 503 || !(Number(answer.headers.get('retry-after')) >= 60)) return false;
    return /^[A-Z][^<>{}\n]{10,140}\.$/.test(parseRefused(JSON.parse(text)).message);
  };
  return {
    promised,
    odd,
    /** How many of the reports of so many rounds were answered with 200, and how many were sent away. */
    async rounds(count: number): Promise<{ taken: number; refused: number }> {
      let taken = 0;
      const send = async (lane: Lane) => {
        const { body, key } = reportOfTurn(lane, turn);
        const answer = await ask(lane, body);
        const text = await answer.text();
        if (answer.status === 200) {
          promised.set(key, turn);
          taken += 1;
        } else if (!isCalm(answer, text)) odd.push(`${answer.status} ${text.slice(0, 200)}`);
      };
      for (const last = turn + count; turn < last; ) {
        turn += 1;
        await Promise.all(lanes.map(send));
      }
      return { taken, refused: lanes.length * count - taken };
    },
  };
}

/** Of what was promised, what the database does not hold; and whether it is whole. */
export async function lookAfter(dataDir: string, promised: Map<string, number>) {
  const db = openSqliteDatabase(dataDir);
  const rows = await db.read('SELECT slot, day, MIN(rev) AS rev FROM tally GROUP BY slot, day');
  const held = new Map(rows.map(({ slot, day, rev }) => [`${slot} ${day}`, Number(rev)]));
  const [check] = await db.read('PRAGMA integrity_check');
  await db.close();
  const lost = [...promised].filter(([key, rev]) => (held.get(key) ?? 0) < rev).length;
  return { lost, isIntact: check?.integrity_check === 'ok' };
}

/**
 * The real store and the real app on a database that may not grow for a while: SQLite itself can be told so, and says
 * the same as it does of a full disk. Three times `rounds` rounds of 16 offices at once.
 */
export async function fillStore(rounds: number): Promise<DiskResult> {
  const dataDir = mkdtempSync(join(tmpdir(), 'siap-siar-'));
  const { error } = console;
  // Every one of the refusals is written into the log of the server.
  console.error = () => {};
  try {
    const all = (await makeLanes({ dataDir })).slice(0, 16);
    const db = openSqliteDatabase(dataDir);
    const store = await openStoreOn(db);
    const app = await appOn(store, Date.now);
    const sender = openSender(all, async ({ token }, body) => {
      const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` };
      return app.request('/api/v1/sync', { method: 'POST', headers, body });
    });
    const before = await sender.rounds(rounds);
    const [pages] = await db.read('PRAGMA page_count');
    await db.transaction((sql) => sql(`PRAGMA max_page_count = ${Number(pages?.page_count) + 8}`));
    const during = await sender.rounds(rounds);
    await db.transaction((sql) => sql('PRAGMA max_page_count = 1000000'));
    const after = await sender.rounds(rounds);
    await store.close();
    const { lost, isIntact } = await lookAfter(dataDir, sender.promised);
    return {
      before: before.taken,
      during: during.taken,
      after: after.taken,
      refused: during.refused + before.refused + after.refused,
      lost,
      odd: sender.odd,
      isIntact,
    };
  } finally {
    console.error = error;
    rmSync(dataDir, { recursive: true, force: true });
  }
}
