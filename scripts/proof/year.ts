import { liveYear } from '@/tests/proof/tally/year';
import { onBoth } from './on-both';
import { optionsOf } from './options-of';

const say = (number: number) => Math.round(number).toLocaleString('id-ID');
/** Milliseconds in which 95 of 100 pages of a week must be made. */
const longest = 300;

/** A year of a whole province in both stores: what it takes, whether it is right, and how soon a week of it is shown. */
export async function proveYear(args: readonly string[]): Promise<boolean> {
  const { count, seed } = optionsOf(args, 1_000);
  console.log(`${say(count)} unit, 365 hari, benih ${seed}`);
  return onBoth(async (name, place) => {
    const { rows, bytesPerRow, perSecond, wrong, p50, p95 } = await liveYear(place, count, seed);
    console.log(
      `${name}: ${say(rows)} baris, ${say(bytesPerRow)} bita sebaris, ${say(perSecond)} kiriman (200 sel) per detik; ${wrong} unit berselisih; halaman sepekan p50 ${say(p50)} md, p95 ${say(p95)} md.`,
    );
    return wrong === 0 && rows > 0 && p95 < longest;
  });
}
