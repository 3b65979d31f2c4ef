import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseReply, type TallyReport } from '@/lib/tally/wire';
import { hashOfKey } from '@/server/access/key';
import { makeToken } from '@/server/access/token';
import { regionOf } from '@/server/regions';
import { setUp } from '@/server/set-up';
import { openSqlite, openSqliteDatabase } from '@/server/store/sqlite';
import { diceOf } from '../dice';
import { startProcess } from './process';

const writers = 16;
const client = '0.1.0';

export interface CrashResult {
  kills: number;
  /** Entries that were answered with 200. */
  answered: number;
  /** Of those, entries that were not there after the restart. */
  lost: number;
  /** Kills that cut off no request under way: they prove nothing. */
  idle: number;
  isIntact: boolean;
  /** Milliseconds from a start to its first answer, the longest. */
  slowestStart: number;
}

/** One writer of one unit with a slot of its own: the last revision it was answered, by day. */
interface Writer {
  token: string;
  unitId: string;
  slot: string;
  rev: number;
  answered: Map<number, number>;
}

async function makeWriters(dataDir: string): Promise<Writer[]> {
  const store = await openSqlite(dataDir);
  await setUp(store, await regionOf('19.71'), 1, { who: 'petugas uji', at: Date.now() });
  const units = await store.units();
  const made = await Promise.all(
    Array.from({ length: writers }, async (_, index) => {
      const token = makeToken();
      const unitId = units[index % units.length]?.id ?? '';
      await store.addDevice({ unitId, deviceId: randomUUID(), tokenHash: hashOfKey(token), client, at: Date.now() });
      return { token, unitId, slot: index.toString(16).padStart(32, '0'), rev: 0, answered: new Map<number, number>() };
    }),
  );
  await store.close();
  return made;
}

/** One life of the tally, until it is killed. */
interface Round {
  url: string;
  isKilled: boolean;
  /** Requests that were under way when it was killed, and never answered. */
  cut: number;
}

/** Sends report after report until the tally is gone; remembers only what was answered. */
async function write(writer: Writer, round: Round, today: number, onAnswer: () => void): Promise<void> {
  for (;;) {
    const wasAlive = !round.isKilled;
    writer.rev += 1;
    const d = today - (writer.rev % 100);
    const e = [{ d, p: 0, k: 0, s: 0, j: 0, q: 0, g: 0, n: writer.rev % 500, r: writer.rev }];
    const report: TallyReport = { v: 1, slot: writer.slot, gen: null, t: 1, full: false, e, client };
    try {
      const answer = await fetch(`${round.url}/api/v1/sync`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', Authorization: `Bearer ${writer.token}` },
        body: JSON.stringify(report),
      });
      if (parseReply(await answer.json()).results[0]?.s !== 'ok') throw new Error('an entry was not counted');
      writer.answered.set(d, writer.rev);
      onAnswer();
    } catch (error) {
      if (error instanceof Error && error.message === 'an entry was not counted') throw error;
      if (wasAlive && round.isKilled) round.cut += 1;
      return;
    }
  }
}

/** Ends the tally without a word while 16 writers are at work, again and again, and looks what it still knows. */
export async function crash(kills: number, seed: number): Promise<CrashResult> {
  const dataDir = mkdtempSync(join(tmpdir(), 'siap-siar-'));
  const dice = diceOf(seed);
  const result: CrashResult = { kills, answered: 0, lost: 0, idle: 0, isIntact: true, slowestStart: 0 };
  try {
    const all = await makeWriters(dataDir);
    const today = Math.floor(Date.now() / 86_400_000);
    for (let kill = 0; kill < kills; kill += 1) {
      const started = performance.now();
      const tally = await startProcess(dataDir);
      result.slowestStart = Math.max(result.slowestStart, performance.now() - started);
      const round: Round = { url: tally.url, isKilled: false, cut: 0 };
      let left = dice.between(5, 400);
      const onAnswer = () => {
        result.answered += 1;
        left -= 1;
        if (left !== 0) return;
        // While the other fifteen wait for their answers.
        round.isKilled = true;
        void tally.kill();
      };
      await Promise.all(all.map((writer) => write(writer, round, today, onAnswer)));
      if (round.cut === 0) result.idle += 1;
      await tally.kill();

      const db = openSqliteDatabase(dataDir);
      const rows = await db.read('SELECT slot, day, rev FROM tally');
      const held = new Map(rows.map(({ slot, day, rev }) => [`${slot} ${day}`, Number(rev)]));
      for (const { slot, answered } of all) {
        for (const [day, rev] of answered) if ((held.get(`${slot} ${day}`) ?? 0) < rev) result.lost += 1;
      }
      const [check] = await db.read('PRAGMA integrity_check');
      if (check?.integrity_check !== 'ok') result.isIntact = false;
      await db.close();
    }
    return result;
  } finally {
    rmSync(dataDir, { recursive: true, force: true });
  }
}
