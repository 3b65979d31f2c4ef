import type { Form } from '@/tests/proof/tally/forms';
import { startPostgres } from '@/tests/server/postgres-server';
import { findPostgres, installCommand } from '../setup/postgres.mjs';
import { optionsOf } from './options-of';

/** Of a hundred histories in one process so many are played over HTTP, on each of the two stores. */
const overHttpShare = 0.3;

const shownEvery = 500;

// Loaded when asked for, since these bring a database and a browser of their own with them.
const load = () =>
  Promise.all([
    import('@/tests/proof/tally/plan'),
    import('@/tests/proof/tally/play'),
    import('@/tests/proof/tally/shrink'),
  ]);

/** Stops at the first history that does not end well and shortens it. */
async function playMany(form: Form, count: number, seed: number): Promise<boolean> {
  const [{ historyOf }, { play }, { shrink }] = await load();
  const started = performance.now();
  for (let turn = 0; turn < count; turn += 1) {
    const history = historyOf(seed + turn);
    const faults = await play(history, form);
    if ((turn + 1) % shownEvery === 0) process.stderr.write(`  ${turn + 1} riwayat\n`);
    if (faults.length === 0) continue;
    console.error(`\nGAGAL npm run proof -- histories 1 ${form.name} --seed ${history.seed}`);
    console.error(`  ${faults.slice(0, 8).join('\n  ')}\n  riwayat terpendek yang masih gagal:`);
    for (const deed of (await shrink(history, form)).deeds) console.error(`    ${JSON.stringify(deed)}`);
    return false;
  }
  const seconds = ((performance.now() - started) / 1_000).toFixed(0);
  console.log(`${count.toLocaleString('id-ID')} riwayat ${form.about}: 0 selisih, ${seconds} detik.`);
  return true;
}

/**
 * Random histories of up to three computers of one unit and the tally: posts, posts taken back, messages lost, doubled,
 * late or cut short, portals, databases lost or set back, a server restored from a backup, clocks gone wrong. When all
 * has come to rest the tally must hold what the computers hold. Played in one process, and over HTTP through a proxy
 * that resets, drips, cuts and doubles, on SQLite and on PostgreSQL.
 */
export async function proveHistories(args: readonly string[]): Promise<boolean> {
  const { count, seed, names } = optionsOf(args, 1_000);
  const { inProcess, overHttp, overHttpToPostgres } = await import('@/tests/proof/tally/forms');
  const isAsked = (name: string) => names.length === 0 || names.includes(name);
  const few = names.length === 0 ? Math.ceil(count * overHttpShare) : count;
  console.log(`benih ${seed}`);
  if (isAsked('dalam') && !(await playMany(inProcess, count, seed))) return false;
  if (isAsked('sqlite') && !(await playMany(overHttp, few, seed))) return false;
  if (!isAsked('postgres')) return true;
  if (!findPostgres()) {
    console.error(`PostgreSQL tidak ditemukan, pasang dengan: ${installCommand}`);
    return false;
  }
  const server = await startPostgres(['-c', 'fsync=off']);
  try {
    return await playMany(overHttpToPostgres(server), few, seed);
  } finally {
    await server.stop();
  }
}
