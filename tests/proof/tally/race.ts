import { randomUUID } from 'node:crypto';
import { Agent, request } from 'node:http';
import type { TallyReport } from '@/lib/tally/wire';
import { hashOfKey } from '@/server/access/key';
import { makeToken } from '@/server/access/token';
import { regionOf } from '@/server/regions';
import { setUp } from '@/server/set-up';
import { openStore, type StorePlace } from '@/server/store/open-store';

export const lanes = 32;
const client = '0.1.0';

export interface Lane {
  token: string;
  slot: string;
}

/** Devices of many units, enough for each lane. */
export async function makeLanes(place: StorePlace): Promise<Lane[]> {
  const store = await openStore(place);
  await setUp(store, await regionOf('19.71'), 1, { who: 'petugas uji', at: Date.now() });
  const units = await store.units();
  const made: Lane[] = [];
  for (let index = 0; index < lanes; index += 1) {
    const token = makeToken();
    const unitId = units[index % units.length]?.id ?? '';
    await store.addDevice({ unitId, deviceId: randomUUID(), tokenHash: hashOfKey(token), client, at: Date.now() });
    made.push({ token, slot: index.toString(16).padStart(32, '0') });
  }
  await store.close();
  return made;
}

export interface Pace {
  perSecond: number;
  /** Milliseconds. */
  p99: number;
  /** Answers other than 200. */
  bad: number;
}

/** Asks as fast as the answers come, in 32 lanes at once, for so many milliseconds. */
export async function race(ask: (lane: number, turn: number) => Promise<number>, length: number): Promise<Pace> {
  const times: number[] = [];
  let bad = 0;
  const started = performance.now();
  const run = async (lane: number) => {
    for (let turn = 1; performance.now() - started < length; turn += 1) {
      const asked = performance.now();
      if ((await ask(lane, turn)) !== 200) bad += 1;
      times.push(performance.now() - asked);
    }
  };
  await Promise.all(Array.from({ length: lanes }, (_, lane) => run(lane)));
  const seconds = (performance.now() - started) / 1_000;
  times.sort((a, b) => a - b);
  return { perSecond: times.length / seconds, p99: times[Math.floor(times.length * 0.99)] ?? 0, bad };
}

/** Asks over connections that stay open, as a proxy in front of the tally does; resolves with the status. */
export function asker(url: string) {
  const agent = new Agent({ keepAlive: true, maxSockets: lanes });
  const { hostname, port } = new URL(url);
  return {
    ask: (path: string, token?: string, body?: string): Promise<number> =>
      new Promise((resolve, reject) => {
        const headers = { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) };
        const options = { agent, hostname, port, path, method: body ? 'POST' : 'GET', headers };
        const sent = request(options, (answer) => {
          answer.resume();
          answer.once('end', () => resolve(answer.statusCode ?? 0));
        });
        sent.once('error', reject);
        sent.end(body);
      }),
    close: () => agent.destroy(),
  };
}

/** A report of four cells that each change at each turn. */
export function reportAt({ slot }: Lane, turn: number): string {
  const today = Math.floor(Date.now() / 86_400_000);
  const e = [0, 1, 2, 3].map((p) => ({
    d: today - (turn % 300),
    p,
    k: 0,
    s: 0,
    j: 0,
    q: 0,
    g: 0,
    n: turn % 500,
    r: turn,
  }));
  const report: TallyReport = { v: 1, slot, gen: null, t: turn, full: false, e, client };
  return JSON.stringify(report);
}
