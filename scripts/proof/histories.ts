import { optionsOf } from './options-of';

/**
 * Random histories of up to three computers of one unit and the tally: posts, posts taken back, messages lost, doubled,
 * late or cut short, portals, databases lost or set back, a server restored from a backup, clocks gone wrong. When all
 * has come to rest the tally must hold what the computers hold. Stops at the first that does not and shortens it.
 */
export async function proveHistories(args: readonly string[]): Promise<boolean> {
  const { count, seed } = optionsOf(args, 1_000);
  console.log(`${count.toLocaleString('id-ID')} riwayat, benih ${seed}`);
  // Loaded here, since these bring a database and a browser of their own with them.
  const [{ historyOf }, { play }, { shrink }] = await Promise.all([
    import('@/tests/proof/tally/plan'),
    import('@/tests/proof/tally/play'),
    import('@/tests/proof/tally/shrink'),
  ]);
  const started = performance.now();
  for (let turn = 0; turn < count; turn += 1) {
    const history = historyOf(seed + turn);
    const faults = await play(history);
    if (faults.length === 0) continue;
    console.error(`\nGAGAL npm run proof -- histories 1 --seed ${history.seed}\n  ${faults.slice(0, 8).join('\n  ')}`);
    console.error('  riwayat terpendek yang masih gagal:');
    for (const deed of (await shrink(history)).deeds) console.error(`    ${JSON.stringify(deed)}`);
    return false;
  }
  const seconds = (performance.now() - started) / 1_000;
  console.log(`${count.toLocaleString('id-ID')} riwayat dalam ${seconds.toFixed(0)} detik: 0 selisih.`);
  return true;
}
