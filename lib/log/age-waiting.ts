import type { LogDatabase } from './database';
import type { Waiting } from './records';
import { isLogged } from './settle';

/** A press without an outcome for this long (a closed tab, a lost page) becomes a question. */
const questionAfter = 5 * 60_000;
const oneDay = 86_400_000;

/** An unanswered question is dropped after seven days; what was set for later may be weeks away. */
const forgetAfter = ({ state, isScheduled }: Waiting): number =>
  (isScheduled || state === 'scheduled' || state === 'pending' ? 35 : 7) * oneDay;

/** Turns old presses into questions and forgets old questions; `now` in milliseconds UTC. */
export async function ageWaiting(now: number, log: LogDatabase): Promise<void> {
  await log.transaction('rw', log.waiting, log.posts, async () => {
    await log.waiting.filter((one) => now - one.armedAt > forgetAfter(one)).delete();
    const old = await log.waiting
      .where('state')
      .equals('armed')
      .filter((one) => now - one.armedAt > questionAfter)
      .toArray();
    for (const one of old) {
      // Another press of the same post may have told meanwhile; the zone says nothing about that.
      if (await isLogged(one, { zone: 'Asia/Jakarta' }, log)) await log.waiting.delete(one.id);
      else await log.waiting.update(one.id, { state: one.isScheduled ? 'scheduled' : 'unknown' });
    }
  });
}
