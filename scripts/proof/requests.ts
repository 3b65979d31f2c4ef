import { tryRequests } from '@/tests/proof/tally/requests';
import { optionsOf } from './options-of';

/** Bad requests, a list and N at random: each must be refused with one sentence, none may be the server's fault. */
export async function proveRequests(args: readonly string[]): Promise<boolean> {
  const { count, seed } = optionsOf(args, 5_000);
  const { tried, faults } = await tryRequests(count, seed);
  for (const fault of faults.slice(0, 40)) console.error(`GAGAL ${fault}`);
  console.log(`${tried.toLocaleString('id-ID')} permintaan buruk, benih ${seed}: ${faults.length} gagal.`);
  return faults.length === 0;
}
