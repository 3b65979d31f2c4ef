import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findPostgres } from '@/scripts/setup/postgres.mjs';
import { startProcess } from '@/tests/proof/tally/process';
import { asker, makeLanes, type Pace, race, reportAt } from '@/tests/proof/tally/race';
import { startPostgres } from '@/tests/server/postgres-server';

const rounds = 3;
const length = 4_000;
/** Syncs a second: what the worst minute of the whole country asks for. */
const least = 60;
/** Of what the empty handler of the same run answers, in percent: machines differ, this does not. */
const leastShare = 3;

const median = (numbers: number[]) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
const say = (number: number) => Math.round(number).toLocaleString('id-ID');

/** Syncs of four cells a second beside an empty handler of the same process, in turn; the median of three rounds. */
async function measure(name: string, place: { dataDir: string; databaseUrl?: string }): Promise<boolean> {
  const lanes = await makeLanes(place);
  const tally = await startProcess(place.dataDir, place.databaseUrl ? { DATABASE_URL: place.databaseUrl } : {});
  const { ask, close } = asker(tally.url);
  const empty: Pace[] = [];
  const syncs: Pace[] = [];
  let turns = 0;
  const sync = (lane: number) => {
    const one = lanes[lane] as (typeof lanes)[number];
    turns += 1;
    return ask('/api/v1/sync', one.token, reportAt(one, turns));
  };
  try {
    await race(sync, 1_000);
    for (let round = 0; round < rounds; round += 1) {
      empty.push(await race(() => ask('/api/v1/health'), length));
      syncs.push(await race(sync, length));
    }
  } finally {
    close();
    await tally.kill();
  }
  const [none, done] = [median(empty.map((one) => one.perSecond)), median(syncs.map((one) => one.perSecond))];
  const bad = syncs.reduce((sum, one) => sum + one.bad, 0);
  const share = (100 * done) / none;
  const p99 = say(median(syncs.map((one) => one.p99)));
  console.log(
    `${name}: ${say(done)} kiriman per detik (4 sel), ${share.toFixed(1).replace('.', ',')} % dari jawaban kosong (${say(none)}); p99 ${p99} md; ${bad} bukan 200`,
  );
  return bad === 0 && done >= least && share >= leastShare;
}

/** How many syncs a second the tally takes, each on the disk before it is answered, in SQLite and in PostgreSQL. */
export async function proveLoad(): Promise<boolean> {
  const dataDir = mkdtempSync(join(tmpdir(), 'siap-siar-'));
  const postgres = findPostgres() ? await startPostgres() : null;
  try {
    const isFast = await measure('SQLite', { dataDir });
    if (!postgres) console.log('PostgreSQL tidak ditemukan: tidak diukur.');
    const databaseUrl = await postgres?.makeDatabase();
    return databaseUrl ? (await measure('PostgreSQL', { dataDir, databaseUrl })) && isFast : isFast;
  } finally {
    await postgres?.stop();
    rmSync(dataDir, { recursive: true, force: true });
  }
}
