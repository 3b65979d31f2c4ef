import { type Goal, goalsOf, keeps } from '@/tests/bench/goals';
import type { Heat } from '@/tests/bench/race-peer';
import { bundleRace, runRace } from '@/tests/bench/run-race';
import { sayGoals } from '@/tests/bench/say-goals';
import type { OwnTimes } from '@/tests/bench/time-own';

/** Fails when the check became too slow: npm run bench:gate. Needs no other packages, about half a minute. */
const measure = async (): Promise<Goal[]> =>
  goalsOf([await runRace<OwnTimes>('own')], { compromise: [await runRace<Heat[]>('compromise', '2200')] });
const failedIn = (goals: readonly Goal[]) => goals.filter((goal) => !keeps(goal, goal.gate));

await bundleRace();
const goals = await measure();
console.log(sayGoals(goals));
const failed = failedIn(goals);
if (failed.length > 0) {
  console.log('\nAda yang melewati batas. Diukur sekali lagi di proses baru:\n');
  const again = await measure();
  console.log(sayGoals(again));
  const twice = failedIn(again).filter((goal) => failed.some(({ about }) => about === goal.about));
  if (twice.length > 0) console.log(`\nGagal dua kali: ${twice.map(({ id, about }) => `${id} ${about}`).join('; ')}.`);
  process.exitCode = twice.length > 0 ? 1 : 0;
}
