import { waited } from './waited';

/** Too few of them, and all rounds count. */
const enough = 10;

/**
 * Runs rounds and gives those in which nobody else had the processor: after such a break the caches are another's, which
 * costs the short yardstick more than a long check. Where hardly a round was left alone, all count.
 */
export async function quietRounds<Round>(rounds: number, run: () => Promise<Round>): Promise<Round[]> {
  const all: Round[] = [];
  const quiet: Round[] = [];
  for (let round = 0; round < rounds; round++) {
    const before = waited();
    const one = await run();
    all.push(one);
    if (waited() === before) quiet.push(one);
  }
  return quiet.length >= enough ? quiet : all;
}
