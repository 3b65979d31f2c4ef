import type { Plan } from '@/tests/proof/interleavings/plan';
import { optionsOf } from './options-of';

function tell({ seed, manners, pace, actions }: Plan, faults: string[]): void {
  console.error(`\nGAGAL npm run proof -- interleavings 1 --seed ${seed}\n  ${[...new Set(faults)].join('\n  ')}`);
  console.error(`  jalinan terpendek yang masih gagal, di situs ${JSON.stringify({ ...manners, ...pace })}:`);
  for (const action of actions) console.error(`    ${JSON.stringify(action)}`);
}

/**
 * Two tabs, clicks and double clicks, answers of the site that come, fail or come late, reloads, and the background
 * ended at any moment, woven at random: each press must end in one truthful record, in a question, or in nothing
 * where the site refused. Stops at the first that does not, and shows what is left of it when all else is taken out.
 */
export async function proveInterleavings(args: readonly string[]): Promise<boolean> {
  const { count, seed } = optionsOf(args, 1_000);
  console.log(`${count.toLocaleString('id-ID')} jalinan, benih ${seed}`);
  // Loaded here, since these bring a database and a browser of their own with them.
  const [{ planOf }, { play }, { shrink }] = await Promise.all([
    import('@/tests/proof/interleavings/plan'),
    import('@/tests/proof/interleavings/play'),
    import('@/tests/proof/interleavings/shrink'),
  ]);
  const started = performance.now();
  for (let turn = 0; turn < count; turn += 1) {
    const plan = planOf(seed + turn);
    const faults = await play(plan);
    if (faults.length === 0) continue;
    tell(await shrink(plan), faults);
    return false;
  }
  const seconds = (performance.now() - started) / 1_000;
  console.log(`${count.toLocaleString('id-ID')} jalinan dalam ${seconds.toFixed(0)} detik: 0 gagal.`);
  return true;
}
