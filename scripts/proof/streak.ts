import { tryHistory } from '@/tests/proof/streak';
import { optionsOf } from './options-of';

const shownFailures = 20;

/** Random histories of posting in three zones, with odd clocks, at the streak; a plain count day by day must agree. */
export function proveStreak(args: readonly string[]): boolean {
  const { count, seed } = optionsOf(args, 100_000);
  console.log(`${count.toLocaleString('id-ID')} riwayat, benih ${seed}`);
  const started = performance.now();
  let failures = 0;
  for (let done = 0; done < count; done += 1) {
    const { faults } = tryHistory(seed + done);
    if (faults.length === 0 || ++failures > shownFailures) continue;
    console.error(`GAGAL npm run proof -- streak 1 --seed ${seed + done}\n  ${faults.join('\n  ')}`);
  }
  const seconds = (performance.now() - started) / 1_000;
  console.log(`${count.toLocaleString('id-ID')} riwayat dalam ${seconds.toFixed(0)} detik: ${failures} gagal.`);
  return failures === 0;
}
