import type { LogDatabase } from './database';

/** A press without an outcome for this long (a closed tab, a lost page) becomes a question. */
const questionAfter = 5 * 60_000;
/** An unanswered question is dropped after seven days. */
const forgetAfter = 7 * 86_400_000;

/** Turns old presses into questions and forgets old questions; `now` in milliseconds UTC. */
export async function ageWaiting(now: number, log: LogDatabase): Promise<void> {
  await log.waiting.filter((one) => now - one.armedAt > forgetAfter).delete();
  await log.waiting
    .filter((one) => one.state === 'armed' && now - one.armedAt > questionAfter)
    .modify({ state: 'unknown' });
}
