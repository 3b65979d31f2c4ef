import type { StorePlace } from '@/server/store/open-store';
import { median } from '@/tests/bench/median';
import { memoryOf } from '@/tests/proof/tally/memory-of';
import { startProcess } from '@/tests/proof/tally/process';
import { asker, makeLanes, type Pace, race, reportAt } from '@/tests/proof/tally/race';
import { onBoth } from './on-both';

const rounds = 3;
const length = 4_000;
/** Syncs a second: five times what the worst minute of the whole country asks for. */
const least = 300;
/** Of what the empty handler of the same run answers, in percent: machines differ, this does not. */
const leastShare = 3;
/** Milliseconds in which 99 of 100 syncs must be answered. */
const longest = 250;
/** Memory may differ so much from its start to its end. */
const drift = 0.1;

const say = (number: number) => Math.round(number).toLocaleString('id-ID');
const minute = 60_000;

/** A tally under way, and how to send it the next report of a lane. */
async function openRace(place: StorePlace) {
  const lanes = await makeLanes(place);
  const tally = await startProcess(place.dataDir, place.databaseUrl ? { DATABASE_URL: place.databaseUrl } : {});
  const { ask, close } = asker(tally.url);
  let turns = 0;
  return {
    tally,
    empty: () => ask('/api/v1/health'),
    sync: (lane: number) => {
      const one = lanes[lane] as (typeof lanes)[number];
      turns += 1;
      return ask('/api/v1/sync', one.token, reportAt(one, turns));
    },
    close: async () => {
      close();
      await tally.kill();
    },
  };
}

/** Syncs of four cells a second beside an empty handler of the same process, in turn; the median of three rounds. */
async function measure(name: string, place: StorePlace): Promise<boolean> {
  const { sync, empty, close } = await openRace(place);
  const none: Pace[] = [];
  const syncs: Pace[] = [];
  try {
    await race(sync, 2_000);
    for (let round = 0; round < rounds; round += 1) {
      none.push(await race(empty, length));
      syncs.push(await race(sync, length));
    }
  } finally {
    await close();
  }
  const [usual, done] = [median(none.map((one) => one.perSecond)), median(syncs.map((one) => one.perSecond))];
  const bad = syncs.reduce((sum, one) => sum + one.bad, 0);
  const share = (100 * done) / usual;
  const p99 = median(syncs.map((one) => one.p99));
  const p99Empty = median(none.map((one) => one.p99));
  console.log(
    `${name}: ${say(done)} kiriman per detik (4 sel), ${share.toFixed(1).replace('.', ',')} % dari jawaban kosong (${say(usual)}); p99 ${say(p99)} md (kosong ${say(p99Empty)}); ${bad} bukan 200`,
  );
  return bad === 0 && done >= least && share >= leastShare && p99 < longest;
}

/** So many minutes without a pause: memory at the start, after a warm-up of a tenth, in the middle and at the end. */
async function endure(name: string, place: StorePlace, minutes: number): Promise<boolean> {
  const { tally, sync, close } = await openRace(place);
  try {
    const parts = [minutes * 0.1, minutes * 0.45, minutes * 0.45];
    const paces: Pace[] = [];
    const memory: number[] = [];
    for (const part of parts) {
      paces.push(await race(sync, part * minute));
      memory.push(memoryOf(tally.child.pid ?? 0));
    }
    const [start = 0, middle = 0, end = 0] = memory;
    const bad = paces.reduce((sum, one) => sum + one.bad, 0);
    console.log(
      `${name}, ${minutes} menit: ${say(median(paces.map((one) => one.perSecond)))} kiriman per detik; memori ${say(start)}, ${say(middle)}, ${say(end)} MB pada awal, tengah, akhir; ${bad} bukan 200`,
    );
    return bad === 0 && end <= start * (1 + drift);
  } finally {
    await close();
  }
}

/** Minutes that `--minutes N` asks for; null without it. */
function minutesOf(args: readonly string[]): number | null {
  const at = args.indexOf('--minutes');
  if (at < 0) return null;
  const minutes = Number(args[at + 1]);
  if (!(minutes > 0)) throw new Error('Tulis lamanya sebagai bilangan: --minutes 10');
  return minutes;
}

/** How many syncs a second the tally takes, each on the disk before it is answered, in SQLite and in PostgreSQL. */
export async function proveLoad(args: readonly string[]): Promise<boolean> {
  const minutes = minutesOf(args);
  return onBoth((name, place) => (minutes === null ? measure(name, place) : endure(name, place, minutes)));
}
