import { median } from '@/tests/bench/median';
import type { Heap } from '@/tests/proof/soak/heap-of';
import { type SoakResult, soak } from '@/tests/proof/soak/soak';
import { optionsOf } from './options-of';

/** What a page holds may differ so much between the second and the last quarter of the time. */
const drift = 0.1;

const say = (bytes: number) => `${(bytes / 1e6).toFixed(1).replace('.', ',')} MB`;

/** Says what each page held early and late; whether all of them stayed flat. The first quarter fills caches. */
function judgeHeaps(weights: SoakResult['weights']): boolean {
  const quarter = Math.floor(weights.length / 4);
  const [early, late] = [weights.slice(quarter, 2 * quarter), weights.slice(-quarter)];
  return Object.keys(weights[0] ?? {})
    .map((name) => {
      const of = (part: typeof weights, key: keyof Heap) => median(part.map((one) => one[name]?.[key] ?? Number.NaN));
      const [before, after] = [of(early, 'bytes'), of(late, 'bytes')];
      const rest = (['nodes', 'listeners'] as const).map((key) => `${key} ${of(early, key)} → ${of(late, key)}`);
      const change = (100 * (after / before - 1)).toFixed(1).replace('.', ',');
      console.log(`${name}: heap ${say(before)} → ${say(after)} (${change} %), ${rest.join(', ')}`);
      return after <= before * (1 + drift);
    })
    .every(Boolean);
}

/** So many minutes (60) of an admin who writes, mends, posts and changes tabs, while the worker and the tally die under it. */
export async function proveSoak(args: readonly string[]): Promise<boolean> {
  const { count: minutes, seed } = optionsOf(args, 60);
  console.log(`${minutes} menit, benih ${seed}`);
  const result = await soak(minutes * 60_000, seed, (line) => process.stderr.write(`  ${line}\n`));
  const { posts, asked, abandoned, kills, restarts, waiting, lost, surplus, counted, weights } = result;
  console.log(
    `${posts} unggahan (${asked} ditanyakan), ${abandoned} draf dibatalkan, pekerja dimatikan ${kills} kali, rekap dimulai ulang ${restarts} kali`,
  );
  console.log(
    `hilang ${lost}, menunggu jawaban ${waiting}, catatan berlebih ${surplus}, di dasbor ${counted} dari ${posts}`,
  );
  return judgeHeaps(weights) && lost === 0 && surplus === 0 && counted === posts - waiting;
}
