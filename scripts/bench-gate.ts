import { type Goal, keeps, measuredIn, speedGoals } from '@/tests/bench/goals';
import type { Heat } from '@/tests/bench/race-peer';
import { bundleRace, runRace } from '@/tests/bench/run-race';
import { sayGoals } from '@/tests/bench/say-goals';
import { sizeGoals } from '@/tests/bench/size/size-goals';
import type { OwnTimes } from '@/tests/bench/time-own';

/**
 * Fails when the check became too slow or too heavy: npm run bench:gate. Needs no other packages, about half a minute. With
 * `ukuran` only what has no clock is weighed: that holds on a computer whose processors are shared with others, too.
 */
const withoutClock = process.argv[2] === 'ukuran';
const timeAll = async (): Promise<Goal[]> =>
  measuredIn(
    speedGoals([await runRace<OwnTimes>('own', '0.4')], { compromise: [await runRace<Heat[]>('compromise', '2200')] }),
  );
const failedIn = (goals: readonly Goal[]) => goals.filter((goal) => !keeps(goal, goal.gate));

const sizes = measuredIn(await sizeGoals());
if (!withoutClock) await bundleRace();
const times = withoutClock ? [] : await timeAll();
console.log(sayGoals([...times, ...sizes]));
// A weight does not change by weighing again; a time may.
const failed = failedIn(sizes);
const slow = failedIn(times);
if (slow.length > 0) {
  console.log('\nAda yang melewati batas waktu. Diukur sekali lagi di proses baru:\n');
  const again = await timeAll();
  console.log(sayGoals(again));
  failed.push(...failedIn(again).filter((goal) => slow.some(({ about }) => about === goal.about)));
}
if (failed.length > 0) console.log(`\nGagal: ${failed.map(({ id, about }) => `${id} ${about}`).join('; ')}.`);
process.exitCode = failed.length > 0 ? 1 : 0;
